import type { CodeId, CodingId } from '#domain/ids.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { CodingIndex } from '#domain/text/coding-index.ts';
import { TranscriptView } from '#features/desk/page/transcript-view.ts';
import { codeName } from '#tests/bench/desk/transcripts.ts';
import type { Subject } from './subject.ts';

const ADDED = 'added' as CodingId;

function codeId(number: number): CodeId {
  return `code-${String(number)}` as CodeId;
}

function ignore(): void {
  // What the reader does is not measured here.
}

/** The transcript page by itself, without storage and the screen around it. Splitting the text and the index are included. */
export const hashiyaSubject: Subject = {
  open(host, { text, units, codings }) {
    const blocks = blocksOf(text, units);
    const indexed = codings.map(({ code, start, end }, at) => ({
      id: `coding-${String(at)}` as CodingId,
      code: codeId(code),
      layer: 0,
      start,
      end,
    }));
    const index = new CodingIndex(blocks.start, indexed);
    const view = new TranscriptView(host, {
      text,
      units,
      blocks,
      index,
      label: 'Benchmark',
      speakerOf: (turn) => {
        const label = units.turns[turn]?.label ?? 0;
        return {
          name: units.labels[label] ?? '',
          role: label === 0 ? 'interviewer' : 'respondent',
        };
      },
      look: (code) => {
        const number = Number(code.slice('code-'.length));
        return { name: codeName(number), colour: number % 16 };
      },
      describe: () => '',
      onselect: ignore,
      onpick: ignore,
      ondropcode: ignore,
    });
    return {
      add: (span) => {
        index.add({ id: ADDED, code: codeId(60), layer: 0, ...span });
        view.codingsChanged([ADDED]);
      },
      remove: () => {
        index.remove(ADDED);
        view.codingsChanged([ADDED]);
      },
      close: () => {
        view.destroy();
      },
    };
  },
};
