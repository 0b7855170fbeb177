import { layerOfId, type Place } from '#domain/coding.ts';
import type { BlobHash, CodeId } from '#domain/ids.ts';
import { mentionsIn, mentionsInWords, type Mention, type Mentioned } from '#domain/mention.ts';
import type { Memo } from '#domain/memo.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { CodeTree } from './code-tree.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Stands for a mention of what is not there, or not to be seen. */
const GONE = '[…]';

/** What can be mentioned of a project, and where its texts are. */
export interface MentionedThings extends Pick<ProjectImage, 'blob'> {
  readonly records: Pick<ProjectImage['records'], Mentioned | 'revisions'>;
}

/** Names what is mentioned in memos, away from the screens: in files and copies. */
class MentionSayer {
  readonly #image: MentionedThings;
  readonly #tree: CodeTree;
  readonly #names: ReadonlyMap<string, string>;
  readonly #places: ReadonlyMap<string, { readonly document: string; readonly place: Place }>;
  readonly #texts = new Map<string, string>();

  constructor(image: MentionedThings) {
    const { codes, cases, documents, quotes, codings } = image.records;
    this.#image = image;
    this.#tree = new CodeTree(codes);
    this.#names = new Map<string, string>([
      ...cases.map(({ id, name }) => [id, name] as const),
      ...documents.map(({ id, title }) => [id, title] as const),
    ]);
    this.#places = new Map<string, { document: string; place: Place }>([
      ...quotes.map(({ id, document, place }) => [id, { document, place }] as const),
      ...codings.map(
        ({ id, layer, place }) => [id, { document: layerOfId(layer).document, place }] as const,
      ),
    ]);
  }

  /** Reads the texts that mentioned passages lie in, before anything is said. */
  async read(mentions: readonly Mention[]): Promise<void> {
    const wanted = new Set(
      mentions.flatMap(({ id }) => this.#places.get(id)?.place.revision ?? []),
    );
    for (const { id, text } of this.#image.records.revisions) {
      if (wanted.has(id)) this.#texts.set(id, await this.#text(text));
    }
  }

  say({ kind, id }: Mention): string {
    if (kind === 'codes') return this.#tree.get(id as CodeId)?.name ?? GONE;
    if (kind === 'cases' || kind === 'documents') return this.#names.get(id) ?? GONE;
    const found = this.#places.get(id);
    const text = found && this.#texts.get(found.place.revision);
    if (!found || text === undefined) return GONE;
    const words = text.slice(found.place.start, found.place.end).replace(/\s+/gu, ' ').trim();
    return `“${words}” (${this.#names.get(found.document) ?? GONE})`;
  }

  async #text(hash: BlobHash): Promise<string> {
    return decoder.decode(await this.#image.blob(hash));
  }
}

/** Memos with words in place of their mentions. `things` are asked for where there are mentions. */
export async function saidMemos(
  memos: readonly Memo[],
  things: () => MentionedThings | Promise<MentionedThings>,
): Promise<readonly Memo[]> {
  const mentions = memos.flatMap(({ body }) => mentionsIn(body));
  if (mentions.length === 0) return memos;
  const sayer = new MentionSayer(await things());
  await sayer.read(mentions);
  return memos.map((memo) => ({
    ...memo,
    body: mentionsInWords(memo.body, (mention) => sayer.say(mention)),
  }));
}

/** The project with words in place of the mentions in its memos, for forms that know no mentions. */
export async function memosInWords(image: ProjectImage): Promise<ProjectImage> {
  const memos = await saidMemos(image.records.memos, () => image);
  return { ...image, records: { ...image.records, memos } };
}
