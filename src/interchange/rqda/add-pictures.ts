import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { codeKey } from './add-codes.ts';
import type { RqdaTables } from './read-tables.ts';

function pictureKey(id: string): string {
  return `picture ${id}`;
}

/** Pictures lie outside the database: they are documents without a text. */
export function addPictures(draft: ProjectDraft, { image, imagecoding }: RqdaTables): void {
  const titles = new Map<string, string>();
  for (const row of image) {
    const title = textOf(row.name) || idOf(row.id);
    const key = draft.key('document', pictureKey(idOf(row.id)), title);
    titles.set(key, title);
    draft.documents.push({ key, title, fileName: title, kind: 'secondary', text: '' });
    draft.losses.add('media-without-text', title);
    draft.tellAuthor({ title, by: textOf(row.owner), createdAt: timeOf(row.date) });
  }
  const codes = new Set(draft.codes.map(({ key }) => key));
  imagecoding.forEach((row, index) => {
    const [document, code] = [pictureKey(idOf(row.iid)), codeKey(idOf(row.cid))];
    const title = titles.get(document);
    if (title === undefined || !codes.has(code)) {
      draft.losses.add('dangling-reference', title);
      return;
    }
    const [left, top, right, bottom] = [row.x1, row.y1, row.x2, row.y2].map((value) =>
      String(integerOf(value)),
    );
    const where = `${left ?? ''},${top ?? ''}–${right ?? ''},${bottom ?? ''}`;
    const by = textOf(row.owner);
    const key = `picture ${String(index + 1)}`;
    const createdAt = timeOf(row.date);
    draft.addOutside({ key, document, code, ...draft.by(by), where }, { title, createdAt });
    const memo = textOf(row.memo).trim();
    if (memo === '') return;
    const target = { of: 'document', key: document } as const;
    draft.addMemo({ target, text: `${where}\n${memo}`, by, createdAt });
  });
}
