import { layerOfId } from '#domain/coding.ts';
import type { CodeId, QuoteId, RevisionId } from '#domain/ids.ts';
import { isTurnMemo, type Memo, type Target } from '#domain/memo.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { givenSchema } from '#domain/quote.ts';
import { shortened } from '#domain/text/shortened.ts';
import type { Units } from '#domain/text/turn.ts';
import type { CodebookReportCode } from '#interchange/reports/codebook.ts';
import type { ReportCell } from '#interchange/table/report.ts';
import type { BundleField, BundleTable } from './bundle-table.ts';
import { byRevision, passagesIn, type BundlePassage, type BundleText } from './bundle-texts.ts';

const CODE_SEPARATOR = ' > ';
/** Graphemes of a turn that tell which one it is. */
const MOST_WORDS = 80;

const PASSAGE_FIELDS: readonly BundleField[] = [
  { name: 'document', type: 'string', description: 'Title of the document; see documents.csv.' },
  { name: 'file', type: 'string', description: 'The file that holds its text.' },
  {
    name: 'start',
    type: 'integer',
    description: 'Where the passage begins, in Unicode code points from 0.',
  },
  { name: 'end', type: 'integer', description: 'Where it ends: the first code point after it.' },
  { name: 'text', type: 'string', description: 'The words between start and end.' },
  {
    name: 'page',
    type: 'string',
    description:
      'Page or pages of the file that the text came from, as 3 or 3–4; empty where it has none.',
  },
];
const CODE_FIELD: BundleField = {
  name: 'code',
  type: 'string',
  description: `Name of the code, after those above it, parted by "${CODE_SEPARATOR}"; see codebook.csv.`,
};
/** Of a quote: what of it is printed, and the same words in its original or in a translation. */
const OTHER_WORDS_FIELDS: readonly BundleField[] = [
  {
    ...{ name: 'given', type: 'string', description: 'What is printed; empty: the words picked.' },
    constraints: { enum: givenSchema.options },
  },
  {
    ...{ name: 'other_document', type: 'string' },
    description: 'Title of the original or translation that has the same words.',
  },
  { name: 'other_start', type: 'integer', description: 'Where they begin there.' },
  { name: 'other_end', type: 'integer', description: 'Where they end there.' },
  { name: 'other_text', type: 'string', description: 'The same words there.' },
];
const CODER_FIELD: BundleField = { name: 'coder', type: 'string', description: 'Whose it is.' };

/** Gathers the rows of what was marked in the texts, a text at a time, and names what is pointed at. */
export class WorkTables {
  readonly #image: ProjectImage;
  readonly #codings;
  readonly #quotes;
  readonly #turnMemos;
  /** Words of the texts by the memos on them. */
  readonly #turns = new Map<string, string>();
  readonly #paths: ReadonlyMap<CodeId, string>;
  readonly #coders: ReadonlyMap<string, string>;
  readonly #names: Map<string, string>;
  readonly #codingRows: ReportCell[][] = [];
  readonly #counterparts;
  readonly #quoteRows: { readonly quote: QuoteId; readonly cells: ReportCell[] }[] = [];
  /** The same words in the other language, by quote. */
  readonly #otherWords = new Map<QuoteId, ReportCell[]>();

  constructor(image: ProjectImage, codes: readonly CodebookReportCode[]) {
    const { records } = image;
    this.#image = image;
    this.#codings = byRevision(records.codings);
    this.#quotes = byRevision(records.quotes);
    this.#counterparts = byRevision(
      records.quotes.flatMap(({ id, counterpart }) =>
        counterpart ? [{ id, place: counterpart.place }] : [],
      ),
    );
    this.#turnMemos = byRevision(records.memos.filter(isTurnMemo));
    this.#paths = new Map(codes.map(({ code, path }) => [code.id, path.join(CODE_SEPARATOR)]));
    this.#coders = new Map(records.coders.map(({ id, name }) => [id, name]));
    this.#names = new Map<string, string>([
      ...records.project.map(({ id }) => [id, 'the project'] as const),
      ...records.documents.map(({ id, title }) => [id, `document: ${title}`] as const),
      ...records.cases.map(({ id, name }) => [id, `case: ${name}`] as const),
      ...records.memos.map(({ id, title }) => [id, `memo: ${title}`] as const),
      ...[...this.#paths].map(([id, path]) => [id, `code: ${path}`] as const),
    ]);
  }

  /** Takes up the codings and quotes of one text. */
  addText({ document, revision, path }: BundleText, text: string, pages: Units['pages']): void {
    const passage = passagesIn(text, pages);
    const head = ({ start, end, text: words, page }: BundlePassage) =>
      [document.title, path, start, end, words, page] as const;
    for (const coding of this.#codings.get(revision.id) ?? []) {
      const found = passage(coding.place);
      const code = this.#paths.get(coding.code) ?? '';
      const coder = this.coder(layerOfId(coding.layer).coder);
      const { weight = null, comment = null } = coding;
      this.#codingRows.push([...head(found), code, coder, weight, comment]);
      const { start, end } = found;
      const place = `${String(start)}–${String(end)}`;
      this.#names.set(coding.id, `coding: ${document.title}, ${place}, ${code}, ${coder}`);
    }
    for (const { id, place } of this.#turnMemos.get(revision.id) ?? []) {
      const { start, end, text: words } = passage(place);
      const beginning = shortened(words, MOST_WORDS);
      this.#turns.set(id, `${String(start)}–${String(end)}, “${beginning}”`);
    }
    this.#addQuotes(head, passage, revision.id);
    for (const { id, place } of this.#counterparts.get(revision.id) ?? []) {
      const { start, end, text: words } = passage(place);
      this.#otherWords.set(id, [document.title, start, end, words]);
    }
  }

  #addQuotes(
    head: (passage: BundlePassage) => readonly ReportCell[],
    passage: ReturnType<typeof passagesIn>,
    revision: RevisionId,
  ): void {
    for (const { id, place, code, note, coder, given } of this.#quotes.get(revision) ?? []) {
      const name = (code && this.#paths.get(code)) ?? null;
      const cells = [...head(passage(place)), name, this.coder(coder), note, given ?? null];
      this.#quoteRows.push({ quote: id, cells });
    }
  }

  /** What a memo is on: of one on a turn where that is, and how it begins. */
  subjectOf({ id, target }: Memo): string | undefined {
    const name = this.nameOf(target);
    const turn = this.#turns.get(id);
    return name === undefined || turn === undefined ? name : `${name}, ${turn}`;
  }

  coder(id: string): string {
    return this.#coders.get(id) ?? '';
  }

  /** What a memo or link points at; undefined where that is not in the bundle. */
  nameOf({ id }: Target): string | undefined {
    return this.#names.get(id);
  }

  codings(): BundleTable {
    return {
      name: 'codings',
      description: 'Passages with a code, by document and place. A row a coding.',
      fields: [
        ...PASSAGE_FIELDS,
        CODE_FIELD,
        CODER_FIELD,
        {
          name: 'weight',
          type: 'integer',
          description: 'How strongly the passage speaks for the code, 0 to 100.',
        },
        { name: 'comment', type: 'string', description: 'A remark of the coder.' },
      ],
      rows: this.#codingRows,
    };
  }

  quotes(): BundleTable {
    return {
      name: 'quotes',
      description: 'Passages picked for a paper. A row a quote.',
      fields: [
        ...PASSAGE_FIELDS,
        CODE_FIELD,
        CODER_FIELD,
        { name: 'note', type: 'string', description: 'What it was picked for.' },
        ...OTHER_WORDS_FIELDS,
      ],
      rows: this.#quoteRows.map(({ quote, cells }) => [
        ...cells,
        ...(this.#otherWords.get(quote) ?? OTHER_WORDS_FIELDS.slice(1).map(() => null)),
      ]),
    };
  }

  links(): BundleTable {
    return {
      name: 'links',
      description: 'Relations between two things. A row a link.',
      fields: [
        { name: 'from', type: 'string', description: 'What it leads from.' },
        { name: 'to', type: 'string', description: 'What it leads to.' },
        { name: 'relation', type: 'string', description: 'How the two belong together.' },
        { name: 'note', type: 'string', description: 'A remark.' },
        CODER_FIELD,
      ],
      rows: this.#image.records.links.flatMap(({ from, to, relation, note, coder }) => {
        const [begin, end] = [this.nameOf(from), this.nameOf(to)];
        return begin === undefined || end === undefined
          ? []
          : [[begin, end, relation, note, this.coder(coder)]];
      }),
    };
  }
}

export function codebookTable(codes: readonly CodebookReportCode[]): BundleTable {
  const text = (name: string, description: string): BundleField => ({
    name,
    type: 'string',
    description,
  });
  return {
    name: 'codebook',
    description: 'The codes, each before those below it. A row a code.',
    fields: [
      CODE_FIELD,
      { name: 'level', type: 'integer', description: '1 at the top.' },
      { name: 'theme', type: 'boolean', description: 'Whether it groups other codes.' },
      text('definition', 'What it means.'),
      text('include', 'What is coded with it.'),
      text('exclude', 'What is not.'),
      text('example', 'What shows it.'),
    ],
    rows: codes.map(({ code, depth, path }) => [
      path.join(CODE_SEPARATOR),
      depth + 1,
      String(code.isTheme),
      ...[code.definition, code.include, code.exclude, code.example],
    ]),
  };
}
