import { countedAmong, type Coder } from '#domain/coder.ts';
import { namedSo, nothingCalled } from './named.ts';

export const CODER_OPTION = { coder: { type: 'string', multiple: true } } as const;
export const CODER_HELP = `  --coder NAME     only the codings of this coder; may be given several times; without it everybody’s,
                   but not those of a round's consensus and second looks, which are coders to be named`;

/** The coders of these names or initials; the team where none is named. */
export function chosenCoders(
  coders: readonly Coder[],
  wanted: readonly string[] | undefined,
): readonly Coder[] {
  if (!wanted) return countedAmong(coders);
  const chosen = wanted.flatMap((name) => {
    const found = namedSo(coders, (coder) => [coder.name], name);
    if (found.length > 0) return found;
    const byInitials = namedSo(coders, (coder) => [coder.initials], name);
    if (byInitials.length > 0) return byInitials;
    throw nothingCalled(
      'coder',
      name,
      coders.map((coder) => coder.name),
    );
  });
  return [...new Set(chosen)];
}
