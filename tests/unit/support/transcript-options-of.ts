import { blocksOf } from '#domain/text/blocks.ts';
import { CodingIndex } from '#domain/text/coding-index.ts';
import type { Turn, Units } from '#domain/text/turn.ts';
import type { SpeakerLook, TranscriptOptions } from '#features/desk/page/transcript-options.ts';

function unitsOf(text: string): Units {
  const labels: string[] = [];
  const turns: Turn[] = [];
  for (const match of text.matchAll(/^(\p{L}+): .*$/gmu)) {
    const label = labels.push(match[1] ?? '') - 1;
    const bodyStart = match.index + (match[1] ?? '').length + 2;
    const end = match.index + match[0].length;
    const isUrdu = /\p{Script=Arabic}/u.test(match[0]);
    const [language, direction] = isUrdu ? (['ur', 'rtl'] as const) : (['en', 'ltr'] as const);
    turns.push({
      start: match.index,
      bodyStart,
      end,
      label,
      time: label * 61,
      language,
      direction,
    });
  }
  return { version: 1, labels, turns, paragraphs: [], sentences: [] };
}

/** Of a text whose turns begin with a name and a colon. */
export function transcriptOptionsOf(text: string): TranscriptOptions {
  const units = unitsOf(text);
  const blocks = blocksOf(text, units);
  const speakerOf = (turn: number): SpeakerLook => ({
    name: units.labels[units.turns[turn]?.label ?? 0] ?? '',
    role: 'respondent',
  });
  const ignore = (): void => undefined;
  return {
    text,
    units,
    blocks,
    index: new CodingIndex(blocks.start),
    label: 'Interview',
    speakerOf,
    look: () => ({ name: 'Trust', colour: 0 }),
    describe: () => '',
    onselect: ignore,
    onpick: ignore,
    ondropcode: ignore,
  };
}
