import type { Subject } from './subject.ts';

/** The whole text in paragraphs, laid out, without codings: what the browser itself needs, and how fast the machine is just now. */
export const plainSubject: Subject = {
  open(host, { text, blocks }) {
    const root = document.createElement('div');
    root.className = 'baseline';
    for (let block = 0; block < blocks.count; block += 1) {
      const paragraph = document.createElement('p');
      paragraph.append(text.slice(blocks.start[block], blocks.start[block + 1]));
      root.append(paragraph);
    }
    host.append(root);
    return {
      close: () => {
        root.remove();
      },
    };
  },
};
