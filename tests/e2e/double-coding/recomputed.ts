import type { Study, StudyCoding, StudyDocument } from '../support/study.ts';

export interface Figures {
  readonly percent: number;
  readonly kappa: number;
  readonly alpha: number;
}

type Decision = readonly [first: boolean, second: boolean];

function touches(coding: StudyCoding, document: StudyDocument, start: number, end: number) {
  return coding.document === document && coding.start < end && start < coding.end;
}

/** Whether two coders applied a code to each turn of somebody who is no interviewer. */
function decisions(
  study: Study,
  coders: readonly [string, string],
  titles: readonly string[],
  code: string,
): Decision[] {
  const [first = [], second = []] = coders.map((name) => {
    const coder = study.coders.find((one) => one.name === name)?.id;
    return study.codings.filter(
      (coding) => coding.coder === coder && study.path(coding.code).at(-1) === code,
    );
  });
  return study.documents
    .filter(({ title }) => titles.includes(title))
    .flatMap((document) =>
      document.turns
        .filter(({ role, bodyStart, end }) => role !== 'interviewer' && bodyStart < end)
        .map(({ bodyStart, end }): Decision => {
          const isIn = (coding: StudyCoding) => touches(coding, document, bodyStart, end);
          return [first.some(isIn), second.some(isIn)];
        }),
    );
}

/**
 * Percent agreement, Cohen's kappa (1960) and Krippendorff's nominal alpha of two coders by turns, from the codings as
 * they stand in a file; a figure that is not defined is not a number.
 */
export function recomputed(
  study: Study,
  coders: readonly [string, string],
  titles: readonly string[],
  code: string,
): Figures & { readonly turns: number } {
  const units = decisions(study, coders, titles, code);
  const turns = units.length;
  const agreed = units.filter(([first, second]) => first === second).length;
  const share = (of: 0 | 1) => units.filter((unit) => unit[of]).length / turns;
  const [first, second] = [share(0), share(1)];
  const byChance = first * second + (1 - first) * (1 - second);
  const applied = (first + second) * turns;
  const expected = (applied * (2 * turns - applied)) / (2 * turns - 1);
  return {
    turns,
    percent: agreed / turns,
    kappa: (agreed / turns - byChance) / (1 - byChance),
    alpha: 1 - (turns - agreed) / expected,
  };
}
