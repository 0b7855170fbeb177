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
  for (const code of codes) {
    const key = draft.key('code', code.guid, code.name);
    const parent = code.parent === undefined ? undefined : keys[code.parent];
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
