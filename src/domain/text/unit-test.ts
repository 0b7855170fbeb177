const UNITS = 0x10000;

/** Tests single code units against a pattern, each once: searches ask millions of times about a few letters. */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  const known = new Int8Array(UNITS);
  return (unit) => {
    const answer = known[unit];
    if (answer) return answer > 0;
    const isMatch = pattern.test(String.fromCharCode(unit));
    known[unit] = isMatch ? 1 : -1;
    return isMatch;
  };
}
