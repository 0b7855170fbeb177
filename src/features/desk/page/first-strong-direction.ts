import type { Direction } from '#domain/text/turn.ts';

const STRONG =
  /(?<rtl>[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}])|\p{L}/u;

/** Direction of a name by its first letter, as `dir="auto"` finds it where there is text in the page. */
export function firstStrongDirection(name: string): Direction {
  return STRONG.exec(name)?.groups?.['rtl'] ? 'rtl' : 'ltr';
}
