/** Where a bar of actions lies over the text: at its lower edge, its upper edge, or between the two. */
export type BarPlace = 'below' | 'above' | 'between';

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The place of a bar that covers neither end of what it is for, where there is one; below, as long as that is free.
 * @param view what of the text can be seen
 * @param size of the bar with the room around it
 * @param ends with the handles on them
 */
export function barPlace(view: Extent, size: number, ends: readonly Extent[]): BarPlace {
  const middle = (view.top + view.bottom) / 2;
  const places: readonly (readonly [BarPlace, Extent])[] = [
    ['below', { top: view.bottom - size, bottom: view.bottom }],
    ['above', { top: view.top, bottom: view.top + size }],
    ['between', { top: middle - size / 2, bottom: middle + size / 2 }],
  ];
  const isFree = (place: Extent) =>
    ends.every(({ top, bottom }) => bottom <= place.top || top >= place.bottom);
  return places.find(([, place]) => isFree(place))?.[0] ?? 'below';
}
