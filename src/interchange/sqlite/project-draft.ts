import type {
  ForeignCoder,
  ForeignCoding,
  ForeignMemo,
  ForeignOutsideCoding,
  ForeignProject,
  ForeignTarget,
} from '#interchange/foreign/foreign-project.ts';
import { ProjectParts } from '#interchange/foreign/project-parts.ts';
import { quoted } from '#interchange/foreign/quoted.ts';

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
export class ProjectDraft extends ProjectParts {
  readonly #memos: ForeignMemo[] = [];
  readonly #coders = new Map<string, ForeignCoder>();

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
    return this.project({ ...credits, coders: [...this.#coders.values()], memos: this.#memos });
  }
}

export function lineFeeds(text: string): string {
  return text.replace(/\r\n?|\u2029/gu, '\n');
}
