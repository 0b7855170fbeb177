/** A line for a terminal: names in a file may hold what would move its cursor or change its colours. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '�');
}
