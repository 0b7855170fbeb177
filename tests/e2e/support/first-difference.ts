const CONTEXT = 40;

/** Where two long texts begin to differ, to be read by a person; empty where they are the same. */
export function firstDifference(text: string, expected: string): string {
  if (text === expected) return '';
  let at = 0;
  while (text[at] === expected[at]) at += 1;
  const around = (whole: string) => whole.slice(Math.max(0, at - CONTEXT), at + CONTEXT);
  return `at ${String(at)} “${around(text)}”, not “${around(expected)}”`;
}
