import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodingId, DocumentId } from '#domain/ids.ts';
import type { Mention } from '#domain/mention.ts';
import type { Quote } from '#domain/quote.ts';
import { findCodings } from '#storage/find-codings.ts';
import { Live } from '#storage/live.svelte.ts';
import { documentText, type DocumentText } from '#storage/queries.ts';
import { wordsAt } from '#storage/words-at.ts';
import type { Session } from './session.svelte.ts';

/** The codings that are mentioned, as far as they are seen, and the texts of all passages that are mentioned. */
export interface MentionedTexts {
  readonly codings: ReadonlyMap<CodingId, Coding>;
  readonly texts: ReadonlyMap<DocumentId, DocumentText>;
  /** What passages were made on that are not in their document's text any more, by coding or quote. */
  readonly lost: ReadonlyMap<string, string>;
}

const NOTHING: MentionedTexts = { codings: new Map(), texts: new Map(), lost: new Map() };

async function readTexts(
  { db, data }: Session,
  ids: readonly CodingId[],
  quotes: readonly Quote[],
): Promise<MentionedTexts> {
  const { documents, visibility } = data;
  const codings: ReadonlyMap<CodingId, Coding> = await findCodings(db, ids, visibility);
  const wanted = new Set([
    ...quotes.map(({ document }) => document),
    ...[...codings.values()].map(({ layer }) => layerOfId(layer).document),
  ]);
  const found = await Promise.all(
    documents.filter(({ id }) => wanted.has(id)).map((document) => documentText(db, document)),
  );
  const current = new Set(found.map(({ revision }) => revision.id));
  const lost = [...codings.values(), ...quotes].filter(({ place }) => !current.has(place.revision));
  const words = await wordsAt(
    db,
    lost.map(({ place }) => place),
  );
  return {
    codings,
    texts: new Map(found.map((text) => [text.document.id, text])),
    lost: new Map(lost.map(({ id, place }) => [id, words.get(place) ?? ''])),
  };
}

/**
 * What has to be read to say mentions, following the project. Undefined until the first answer; while another is awaited,
 * the one before. To be made by a component.
 */
export class LiveMentionedTexts {
  readonly #session: Session;
  readonly #live: Live<MentionedTexts> | undefined;
  #last: MentionedTexts | undefined;

  constructor(session: Session, mentions: () => readonly Mention[]) {
    this.#session = session;
    const ids = $derived(this.#idsOf(mentions(), 'codings'));
    const quotes = $derived(this.#quotesOf(this.#idsOf(mentions(), 'quotes')));
    this.#live = $derived.by(() => {
      const [codingIds, asked] = [split(ids), quotes];
      if (codingIds.length + asked.length === 0) return undefined;
      // Asked anew where documents, their texts or what may be seen are others.
      void session.data.documents;
      void session.data.visibility;
      return new Live(() => readTexts(session, codingIds as CodingId[], asked));
    });
  }

  get current(): MentionedTexts | undefined {
    if (!this.#live) return NOTHING;
    const { current } = this.#live;
    if (current) this.#last = current;
    return current ?? this.#last;
  }

  /** As one text, so that nothing is read anew while they are the same. */
  #idsOf(mentions: readonly Mention[], kind: Mention['kind']): string {
    const ids = mentions.flatMap((one) => (one.kind === kind ? [one.id] : []));
    return [...new Set(ids)].sort().join(' ');
  }

  #quotesOf(ids: string): readonly Quote[] {
    const wanted = new Set<string>(split(ids));
    return wanted.size === 0 ? [] : this.#session.data.quotes.filter(({ id }) => wanted.has(id));
  }
}

function split(ids: string): string[] {
  return ids === '' ? [] : ids.split(' ');
}
