import { exactTimecode } from '#domain/text/exact-timecode.ts';
import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { PassagePlacer } from '#interchange/sqlite/passage-placer.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { codeKey } from './add-codes.ts';
import type { Texts } from './add-documents.ts';
import type { QualcoderRow, QualcoderTables } from './read-tables.ts';

interface Coded {
  readonly key: string;
  readonly document: string;
  readonly title: string;
  readonly code: string;
  readonly owner: string;
  readonly memo: string;
  readonly createdAt: number | undefined;
}

interface Place {
  readonly where: string;
  readonly quote?: string;
}

const IMPORTANT = 1;
const ALL = 100;

/** A time in milliseconds. */
function momentOf(value: QualcoderRow<'code_av'>['pos0']): string {
  const milliseconds = integerOf(value);
  return Number.isNaN(milliseconds) || milliseconds < 0 ? '?' : exactTimecode(milliseconds);
}

function areaOf(row: QualcoderRow<'code_image'>): string {
  const [x, y, width, height] = [row.x1, row.y1, row.width, row.height].map(integerOf);
  const [left = 0, top = 0] = [x, y];
  const corner = `${String(left + (width ?? 0))},${String(top + (height ?? 0))}`;
  const area = `${String(left)},${String(top)}–${corner}`;
  const page = integerOf(row.pdf_page);
  return Number.isNaN(page) ? area : `p. ${String(page + 1)}: ${area}`;
}

export class CodingAdder {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #codes: ReadonlySet<string>;

  constructor(
    readonly draft: ProjectDraft,
    readonly texts: Texts,
    readonly placer: PassagePlacer,
  ) {
    this.#titles = new Map(draft.documents.map(({ key, title }) => [key, title]));
    this.#codes = new Set(draft.codes.map(({ key }) => key));
  }

  addAll({ code_text, code_image, code_av }: QualcoderTables): void {
    for (const row of code_text) this.#addText(row);
    for (const row of code_image) {
      const coded = this.#coded('picture', idOf(row.imid), idOf(row.id), row);
      if (coded) this.#addOutside(coded, { where: areaOf(row) });
    }
    for (const row of code_av) {
      const coded = this.#coded('recording', idOf(row.avid), idOf(row.id), row);
      const where = `${momentOf(row.pos0)}–${momentOf(row.pos1)}`;
      if (coded) this.#addOutside(coded, { where });
    }
  }

  #addText(row: QualcoderRow<'code_text'>): void {
    const coded = this.#coded('text', idOf(row.ctid), idOf(row.fid), row);
    if (!coded) return;
    const text = this.texts.get(coded.document);
    const words = textOf(row.seltext);
    const [start, end] = [integerOf(row.pos0), integerOf(row.pos1)];
    if (!text) {
      const quote = words === '' ? {} : { quote: words };
      this.#addOutside(coded, { where: `${String(start)}–${String(end)}`, ...quote });
      return;
    }
    const span = this.placer.place(text, { start, end, words });
    if (!span) return;
    const { key, document, code, owner, title, createdAt } = coded;
    const isImportant = integerOf(row.important) === IMPORTANT;
    const weight = isImportant ? { weight: ALL } : {};
    if (isImportant) this.draft.losses.add('important-as-weight', title);
    this.draft.addCoding(
      { key, document, code, ...this.draft.by(owner), ...span, ...weight },
      { text: coded.memo, title, createdAt },
    );
  }

  /** Undefined where its document or its code is not in the file. */
  #coded(
    kind: string,
    id: string,
    document: string,
    row: Pick<QualcoderRow<'code_text'>, 'cid' | 'owner' | 'memo' | 'date'>,
  ): Coded | undefined {
    const title = this.#titles.get(document);
    const code = codeKey(idOf(row.cid));
    if (title === undefined || !this.#codes.has(code)) {
      this.draft.losses.add('dangling-reference', title);
      return undefined;
    }
    const key = this.draft.key('coding', id === '' ? '' : `${kind} ${id}`, title);
    const [owner, memo] = [textOf(row.owner), textOf(row.memo)];
    return { key, document, title, code, owner, memo, createdAt: timeOf(row.date) };
  }

  #addOutside({ key, document, code, ...about }: Coded, place: Place): void {
    const { draft } = this;
    draft.addOutside({ key, document, code, ...draft.by(about.owner), ...place }, about);
    if (about.memo.trim() === '') return;
    const target = { of: 'document', key: document } as const;
    const text = `${place.where}\n${about.memo}`;
    draft.addMemo({ target, text, by: about.owner, createdAt: about.createdAt });
  }
}
