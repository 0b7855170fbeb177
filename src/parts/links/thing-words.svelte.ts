import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Target } from '#domain/memo.ts';
import { mentionsIn, type SayMention } from '#domain/mention.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { MentionSayer } from '#parts/mention/mention-sayer.svelte.ts';
import { examplePassages } from '#parts/passage/example-passages.ts';
import { thingAbout } from '#parts/things/thing-about.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';
import { followed } from '#session/followed.ts';
import { lostCodings } from '#session/lost-codings.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';

/** A thing that can be linked, in words. */
export interface ThingInWords {
  /** What is said or written there, else what it is called. */
  readonly text: string;
  /** Of a coding. */
  readonly code?: Code | undefined;
  /** Of a coding: the document it is in. */
  readonly title?: string | undefined;
  readonly address?: string | undefined;
  /** Whether its words, which these were, are not in the text any more; `address` leads to where that is decided on. */
  readonly isLost?: boolean | undefined;
}

/** What some things of the project say, as far as they are there and seen; it follows the project. */
export class ThingWords {
  readonly #session: Session;
  readonly #locale: Locale;
  readonly #targets: () => readonly Target[];
  readonly #say: SayMention;
  /** As one text, so that codings are read anew only when they are others. */
  readonly #codings: string = $derived.by(() => {
    const ids = this.#targets().flatMap(({ table, id }) => (table === 'codings' ? [id] : []));
    return [...new Set(ids)].join(' ');
  });
  readonly #passages = $derived.by(() => {
    const ids = this.#codings.split(' ').filter((id) => id !== '') as CodingId[];
    const { visibility, documents } = this.#session.data;
    void [visibility, documents];
    const { tag } = this.#locale;
    return followed(async () => ({
      there: await examplePassages(this.#session, tag, ids),
      lost: await lostCodings(this.#session, ids),
    }));
  });
  readonly #tree: CodeTree = $derived.by(() => new CodeTree(this.#session.data.codes));

  constructor(session: Session, locale: Locale, targets: () => readonly Target[]) {
    this.#session = session;
    this.#locale = locale;
    this.#targets = targets;
    const sayer = new MentionSayer(session, locale, () => {
      const ids = new Set(targets().flatMap(({ table, id }) => (table === 'memos' ? [id] : [])));
      const memos = ids.size === 0 ? [] : session.data.memos;
      return memos.filter(({ id }) => ids.has(id)).flatMap(({ body }) => mentionsIn(body));
    });
    this.#say = (mention) => sayer.say(mention).plain;
  }

  get isRead(): boolean {
    return this.#passages.current !== undefined;
  }

  /** Undefined of what is gone, not seen, or not read yet. */
  of(target: Target): ThingInWords | undefined {
    if (target.table === 'codings') return this.#coding(target.id as CodingId);
    const { data, localId: project } = this.#session;
    const { documents, cases, memos } = data;
    const around = {
      project,
      tree: this.#tree,
      documents,
      cases,
      memos,
      codings: new Map(),
      say: this.#say,
    };
    return thingAbout(target, around, this.#locale.messages);
  }

  #coding(id: CodingId): ThingInWords | undefined {
    const found = this.#passages.current?.there.get(id);
    if (!found) return this.#lost(id);
    const { text, title, document } = found.passage;
    const address = formatRoute({
      page: 'project',
      project: this.#session.localId,
      screen: 'desk',
      document,
      query: { coding: id },
    });
    return { text, title, code: this.#tree.get(found.code), address };
  }

  #lost(id: CodingId): ThingInWords | undefined {
    const found = this.#passages.current?.lost.get(id);
    if (!found) return undefined;
    const names = shownNamesOf(this.#session, this.#locale.tag);
    const { coding, document, was } = found;
    const address = formatRoute({
      page: 'project',
      project: this.#session.localId,
      screen: 'desk',
      document: document.id,
      query: { review: '' },
    });
    return {
      text: names.title(was),
      title: names.title(document.title),
      code: this.#tree.get(coding.code),
      address,
      isLost: true,
    };
  }
}
