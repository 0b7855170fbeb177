function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day on the machine's calendar as ISO date. */
export function localDay(date: Date): string {
  return [
    String(date.getFullYear()).padStart(4, '0'),
    twoDigits(date.getMonth() + 1),
    twoDigits(date.getDate()),
  ].join('-');
}
