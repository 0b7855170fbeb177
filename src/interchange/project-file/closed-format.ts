/** A project file that only the program it is from can read; from there it can be exported as REFI-QDA. */
export type ClosedFormat = 'nvivo-file' | 'maxqda-file' | 'atlasti-file' | 'atlasti-7-file';

/** By the ending of its name, without the dot. */
const ENDINGS: readonly (readonly [RegExp, ClosedFormat])[] = [
  [/^nvpx?$/u, 'nvivo-file'],
  [/^(?:mx\d\d|mex\d*)$/u, 'maxqda-file'],
  [/^atlproj\d*$/u, 'atlasti-file'],
  [/^hpr7$/u, 'atlasti-7-file'],
];

/** Those of today's programs, as in `.nvp`: so that they can be chosen, and the way out of them is told. */
export const CLOSED_ENDINGS: readonly string[] = [
  ...['.nvp', '.nvpx', '.mx18', '.mx20', '.mx22', '.mx24'],
  ...['.atlproj', '.atlproj22', '.atlproj23', '.atlproj24', '.hpr7'],
];

/** What a file is by its name that could not be read as anything else. */
export function closedFormat(name: string): ClosedFormat | undefined {
  const extension = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.find(([ending]) => ending.test(extension))?.[1];
}
