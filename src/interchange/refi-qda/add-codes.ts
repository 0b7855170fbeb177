import { DEEPEST_CODE } from '#domain/code.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaCode } from './qda-project.ts';

const SHORT_COLOUR = /^#([\da-f])([\da-f])([\da-f])$/u;
const COLOUR = /^#[\da-f]{6}$/u;

function colourOf(written: string): string | undefined {
  const colour = written.toLowerCase().replace(SHORT_COLOUR, '#$1$1$2$2$3$3');
  return COLOUR.test(colour) ? colour : undefined;
}

export function addCodes(draft: ForeignDraft, codes: readonly QdaCode[]): void {
  const keys: string[] = [];
  const depths: number[] = [];
  for (const code of codes) {
    const key = draft.key('code', code.guid, code.name);
    const written = code.parent === undefined ? 0 : (depths[code.parent] ?? 0) + 1;
    const isTooDeep = written > DEEPEST_CODE;
    const parent = code.parent === undefined || isTooDeep ? undefined : keys[code.parent];
    if (isTooDeep) draft.losses.add('hierarchy-mended', code.name);
    depths.push(isTooDeep ? 0 : written);
    const colour = colourOf(code.colour);
    keys.push(key);
    draft.codes.push({
      key,
      name: code.name || key,
      ...(parent === undefined ? {} : { parent }),
      ...(colour === undefined ? {} : { colour }),
      isTheme: !code.isCodable,
      definition: code.description,
    });
    const place = { target: { of: 'code', key } } as const;
    draft.settle(code.guid, [place]);
    draft.useNotes(code.notes, [place]);
  }
}
