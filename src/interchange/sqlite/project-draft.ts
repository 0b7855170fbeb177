import type {
  ForeignAttribute,
  ForeignCase,
  ForeignCode,
  ForeignCoder,
  ForeignCoding,
  ForeignDocument,
  ForeignLink,
  ForeignMemo,
  ForeignOutsideCoding,
  ForeignProject,
  ForeignTarget,
  ForeignValue,
} from '#interchange/foreign/foreign-project.ts';
import { LossCounter } from '#interchange/foreign/loss-counter.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import { quoted } from '#interchange/refi-qda/foreign-draft.ts';

export interface DraftMemo {
  readonly target: ForeignTarget;
  readonly title?: string;
  readonly text: string;
  /** Words of the target that are meant. */
  readonly passage?: string;
  /** Name of whoever wrote it. */
  readonly by?: string;
  readonly createdAt?: number | undefined;
}

/** What is written about a coding. */
export interface Remark {
  readonly text: string;
  /** Of the document. */
  readonly title: string;
  readonly createdAt: number | undefined;
}

interface Authored {
  /** Of the document. */
  readonly title: string;
  readonly by?: string;
  readonly createdAt: number | undefined;
}

const LONGEST_COMMENT = 200;
const PROJECT: ForeignTarget = { of: 'project', key: '' };

export type Credits = Pick<ForeignProject, 'format' | 'origin' | 'name' | 'note'>;

/** A project while it is made of a database's tables. */
export class ProjectDraft {
  readonly losses = new LossCounter();
  readonly codes: ForeignCode[] = [];
  readonly documents: ForeignDocument[] = [];
  readonly codings: ForeignCoding[] = [];
  readonly outside: ForeignOutsideCoding[] = [];
  readonly cases: ForeignCase[] = [];
  readonly attributes: ForeignAttribute[] = [];
  readonly values: ForeignValue[] = [];
  readonly links: ForeignLink[] = [];
  reading: OffsetReading | undefined;
  readonly #memos: ForeignMemo[] = [];
  readonly #coders = new Map<string, ForeignCoder>();
  /** How often an id was met, by kind. */
  readonly #met = new Map<string, number>();

  /** A key of its own among things of a kind: the id, or one made of it where it is missing or taken. */
  key(kind: string, id: string, name: string): string {
    const met = this.#met.get(`${kind} ${id}`) ?? 0;
    this.#met.set(`${kind} ${id}`, met + 1);
    if (met > 0 && id !== '') this.losses.add('repeated-id', name || id);
    return met === 0 && id !== '' ? id : `${id}#${String(met + 1)}`;
  }

  /** Whoever goes by a name, as a part of what they made; nobody where there is none. */
  by(name: string): { readonly coder?: string } {
    if (name === '') return {};
    if (!this.#coders.has(name)) this.#coders.set(name, { key: name, name });
    return { coder: name };
  }

  get coderNames(): string[] {
    return [...this.#coders.keys()];
  }

  /** Adds a coding; what is written about it is its comment where that is short, else a memo. */
  addCoding(coding: Omit<ForeignCoding, 'comment'>, { text, ...about }: Remark): void {
    const remark = lineFeeds(text).trim();
    const isComment = remark.length <= LONGEST_COMMENT && !remark.includes('\n');
    this.codings.push({ ...coding, ...(isComment && remark !== '' ? { comment: remark } : {}) });
    this.tellAuthor(about);
    if (!isComment) {
      const target = { of: 'coding', key: coding.key } as const;
      this.addMemo({ target, text: remark, by: coding.coder ?? '', createdAt: about.createdAt });
    }
  }

  /** Adds a coding without a place in a text. */
  addOutside(
    coding: ForeignOutsideCoding,
    { title, createdAt }: Pick<Remark, 'title' | 'createdAt'>,
  ): void {
    this.outside.push(coding);
    this.losses.add('coding-outside-text', title);
    this.tellAuthor({ title, createdAt });
  }

  /** Counts when, and by whom, a document was made; of a coding only when, for its coder comes over. */
  tellAuthor({ title, by = '', createdAt }: Authored): void {
    if (by !== '' || createdAt !== undefined) this.losses.add('authorship', title);
  }

  /** Adds a memo, unless there is nothing in it. */
  addMemo({ target, title = '', text, passage = '', by = '', createdAt }: DraftMemo): void {
    const body = [passage.trim() === '' ? '' : quoted(passage), lineFeeds(text).trim()];
    const memo = body.filter(Boolean).join('\n');
    if (title === '' && memo === '') return;
    this.#memos.push({
      ...{ key: String(this.#memos.length + 1), target, title, text: memo },
      ...this.by(by),
      ...(createdAt === undefined ? {} : { createdAt }),
    });
  }

  addProjectMemo(memo: Omit<DraftMemo, 'target'>): void {
    this.addMemo({ ...memo, target: PROJECT });
  }

  finish(credits: Credits): ForeignProject {
    const { codes, documents, codings, outside, cases, attributes, values, links } = this;
    return {
      ...credits,
      ...{ coders: [...this.#coders.values()], codes, documents, codings, outside },
      ...{ memos: this.#memos, cases, attributes, values, links },
      ...(this.reading ? { reading: this.reading } : {}),
      losses: this.losses.losses(),
    };
  }
}

export function lineFeeds(text: string): string {
  return text.replace(/\r\n?|\u2029/gu, '\n');
}
