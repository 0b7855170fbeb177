import { TextRun, type IRunOptions } from 'docx';
import { hasPashtoLetter } from '#domain/text/pashto-letters.ts';
import type { Direction, Language } from '#domain/text/turn.ts';
import { replaceIllegal } from '#interchange/xml/illegal-characters.ts';
import { directionRuns } from './direction-runs.ts';

/** Isolates and embeddings: runs carry the direction here, and Word shows some of these as boxes. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** A text as Word takes it. */
export function wordText(text: string): string {
  return replaceIllegal(text, '\uFFFD').text.replace(BIDI_CONTROLS, '');
}

/** Nastaliq for Urdu, Naskh for Pashto: told by the letters, else by the report's language. */
function rightToLeftLook(text: string, language: Language): IRunOptions {
  const isPashto = hasPashtoLetter(text) || language.startsWith('ps');
  return {
    rightToLeft: true,
    font: { cs: isPashto ? 'Noto Naskh Arabic' : 'Noto Nastaliq Urdu' },
    language: { bidirectional: isPashto ? 'ps-AF' : 'ur-PK' },
  };
}

export interface WordLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A text in a paragraph of a direction; `language` is that of what is written around it. */
export function wordRuns(
  text: string,
  paragraph: Direction,
  language: Language,
  { bold = false, italics = false }: WordLook = {},
): TextRun[] {
  const look = { bold, boldComplexScript: bold, italics, italicsComplexScript: italics };
  const rightToLeft = rightToLeftLook(text, language);
  return wordText(text)
    .split(/\r\n|\r|\n/u)
    .flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ break: 1 })] : []),
      ...directionRuns(line, paragraph).map(
        (run) =>
          new TextRun({
            text: run.text,
            ...look,
            ...(run.direction === 'rtl' ? rightToLeft : {}),
          }),
      ),
    ]);
}
