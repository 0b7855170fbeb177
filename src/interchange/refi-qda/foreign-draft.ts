import type {
  ForeignCoder,
  ForeignMemo,
  ForeignOutsideCoding,
  ForeignProject,
  ForeignTarget,
} from '#interchange/foreign/foreign-project.ts';
import { ProjectParts } from '#interchange/foreign/project-parts.ts';
import { quoted } from '#interchange/foreign/quoted.ts';
import type { Span } from '#domain/text/span.ts';
import type { QdaAuthored, QdaCoding, QdaProject } from './qda-project.ts';

/** What something of the file became, for what refers to it. */
export interface Place {
  readonly target: ForeignTarget;
  /** Words of the target that are meant, where it is wider than what was referred to. */
  readonly passage?: string;
  /** Where these lie in the target's text. */
  readonly span?: Span;
}

export interface MemoText {
  readonly title: string;
  readonly text: string;
}

/** A project while it is made, and what its ids became. */
export class ForeignDraft extends ProjectParts {
  readonly coders: ForeignCoder[] = [];
  readonly memos: ForeignMemo[] = [];
  readonly again: ForeignOutsideCoding[] = [];

  readonly #coders = new Set<string>();
  readonly #places = new Map<string, readonly Place[]>();
  /** Selections that cover a whole text, by their ids: the document. */
  readonly wholes = new Map<string, string>();
  readonly selections = new Set<string>();
  readonly #noteUses = new Map<string, Place[]>();

  constructor(
    /** Ids that links, sets and cases refer to: of the very many passages, only theirs are to be found again. */
    readonly referred: ReadonlySet<string>,
  ) {
    super();
  }

  /** The first thing of an id is the one that is referred to. */
  settle(guid: string, places: readonly Place[]): void {
    if (guid !== '' && !this.#places.has(guid)) this.#places.set(guid, places);
  }

  /** The same for passages and codings. */
  settlePassage(guid: string, places: readonly Place[]): void {
    if (this.referred.has(guid)) this.settle(guid, places);
  }

  placesOf(guid: string): readonly Place[] {
    return this.#places.get(guid) ?? [];
  }

  /** Notes that were referred to are hung there when they are read. */
  useNotes(notes: readonly string[], places: readonly Place[]): void {
    for (const note of notes) {
      const uses = this.#noteUses.get(note);
      if (uses) uses.push(...places);
      else this.#noteUses.set(note, [...places]);
    }
  }

  get usedNotes(): ReadonlyMap<string, readonly Place[]> {
    return this.#noteUses;
  }

  /** Adds a memo, unless there is nothing in it, and gives its key. */
  addMemo(
    guid: string,
    place: Place,
    { title, text }: MemoText,
    by?: QdaAuthored,
  ): string | undefined {
    const { target, span } = place;
    // A memo on a document can be on its words, and need not say them.
    const isQuoting = place.passage !== undefined && span === undefined;
    const passage = isQuoting ? quoted(place.passage) : '';
    const body = [passage, text.trim()].filter(Boolean).join('\n');
    if (title === '' && body === '') return undefined;
    const coder = this.coderOf(by?.user);
    const memo = { key: this.key('memo', guid, title), target, title, text: body };
    this.memos.push({
      ...memo,
      ...(span && { span: { start: span.start, end: span.end } }),
      ...(coder === undefined ? {} : { coder }),
      ...(by?.createdAt === undefined ? {} : { createdAt: by.createdAt }),
    });
    return memo.key;
  }

  /** Notes a coding that is there already, in another form. */
  addAgain(document: string, where: string, { guid, code, user }: QdaCoding): void {
    const coder = this.coderOf(user);
    this.again.push({
      key: guid,
      document,
      code,
      where,
      ...(coder === undefined ? {} : { coder }),
    });
  }

  /** The coder of a user's id; one who is not among the users goes by the id. */
  coderOf(user: string | undefined): string | undefined {
    if (user === undefined) return undefined;
    if (!this.isCoder(user)) {
      this.losses.add('dangling-reference', user);
      this.addCoder({ key: user, name: user });
    }
    return user;
  }

  addCoder(coder: ForeignCoder): void {
    this.#coders.add(coder.key);
    this.coders.push(coder);
  }

  isCoder(user: string): boolean {
    return this.#coders.has(user);
  }

  finish({ name, origin, description }: QdaProject): ForeignProject {
    const { coders, memos, again } = this;
    const about = { format: 'refi-qda', origin, name, note: description } as const;
    return this.project({ ...about, coders, memos, again });
  }
}
