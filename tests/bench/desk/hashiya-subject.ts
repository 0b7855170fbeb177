import { CodingIndex } from '#domain/text/coding-index.ts';
import { TranscriptView } from '#features/desk/page/transcript-view.ts';
import type { Subject } from './subject.ts';
import { codeLook } from './transcripts.ts';
import { blocksOf } from '#domain/text/blocks.ts';

function ignore(): void {
  // What the reader does is not measured here.
}

/** The desk's own transcript page. Opening includes splitting the text and building the index. */
export const hashiyaSubject: Subject = {
  open(host, { text, units, codings }) {
    const blocks = blocksOf(text, units);
    const index = new CodingIndex(blocks.start, codings);
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
      look: codeLook,
      describe: () => '',
      onselect: ignore,
      onpick: ignore,
      ondropcode: ignore,
    });
    return {
      add: (id, code, start, end) => {
        index.add({ id, code, layer: 0, start, end });
        view.codingsChanged([id]);
      },
      remove: (id) => {
        index.remove(id);
        view.codingsChanged([id]);
      },
      resize: (id, end) => {
        index.move(id, { start: index.get(id)?.start ?? 0, end });
        view.codingsChanged([id]);
      },
      show: (code, isShown) => {
        index.setCodeShown(code, isShown);
        view.codingsChanged(index.idsOfCode(code));
      },
      jump: (start, end) => {
        view.scrollTo({ start, end });
      },
      close: () => {
        view.destroy();
      },
    };
  },
};
