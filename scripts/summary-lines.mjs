/**
 * What a test run ends with. The last line is always `N passed, N failed` and nothing else, so that a program can read
 * it; skipped tests are told on the line before.
 *
 * @param {{ passed: number, failed: number, skipped: number }} total
 * @returns {string[]}
 */
export function summaryLines({ passed, failed, skipped }) {
  return [...(skipped > 0 ? [`${skipped} skipped`] : []), `${passed} passed, ${failed} failed`];
}
