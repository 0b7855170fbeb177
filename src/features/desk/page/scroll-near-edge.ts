/** Pixels from the upper and lower edge of a view within which a drag scrolls it. */
const ZONE = 48;
/** Pixels a frame, at the edge and beyond. */
const FASTEST = 18;

/** Scrolls a view for a drag near its edge, the faster the nearer; says whether it moved. */
export function scrollNearEdge(view: HTMLElement, y: number): boolean {
  const { top, bottom } = view.getBoundingClientRect();
  const beyond = Math.max(0, y - (bottom - ZONE)) - Math.max(0, top + ZONE - y);
  if (beyond === 0) return false;
  const before = view.scrollTop;
  const share = Math.max(-1, Math.min(1, beyond / ZONE));
  view.scrollTop += Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * FASTEST));
  return view.scrollTop !== before;
}
