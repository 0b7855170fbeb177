import type { Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { Draft } from '#domain/log/change.ts';
import { created } from '#domain/log/record.ts';
import type { Memo, Target } from '#domain/memo.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Quote } from '#domain/quote.ts';
import type { Revision } from '#domain/revision.ts';
import type { TurnCorrection } from '#domain/speaker.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';

type Records = ProjectImage['records'];

/** Ids of everything that is handed out, to ask whether something hangs on what is not. */
class Standing {
  readonly #records: Records;
  readonly #current: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;

  constructor(records: Records) {
    this.#records = records;
    this.#current = new Set(records.documents.map(({ current }) => current));
    const { project, documents, codes, cases, attributes } = records;
    const things = [project, documents, codes, cases, attributes].flat();
    this.#ids = new Set([...things.map(({ id }) => id), ...this.codings().map(({ id }) => id)]);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  isCurrent(revision: string): boolean {
    return this.#current.has(revision);
  }

  /** Without where they come from: earlier texts stay behind. */
  revisions(): Revision[] {
    const standing = this.#records.revisions.filter(({ id }) => this.#current.has(id));
    return standing.map(({ parent: _parent, map: _map, ...revision }) => revision);
  }

  /** Without an original that stays behind. */
  document({ translationOf, ...document }: Document): Document {
    const isThere = translationOf !== undefined && this.has(translationOf);
    return isThere ? { ...document, translationOf } : document;
  }

  /** Without what lay in an earlier text of its original, and is lost. */
  turn({ counterpart, ...turn }: TurnCorrection): TurnCorrection {
    const isLost = typeof counterpart === 'object' && !this.isCurrent(counterpart.revision);
    return counterpart === undefined || isLost ? turn : { ...turn, counterpart };
  }

  quote({ counterpart, ...quote }: Quote): Quote {
    const isThere = counterpart && this.isCurrent(counterpart.place.revision);
    return isThere ? { ...quote, counterpart } : quote;
  }

  codings(): Coding[] {
    const codes = new Set<string>(this.#records.codes.map(({ id }) => id));
    return this.#records.codings.filter(
      ({ code, place }) => codes.has(code) && this.#current.has(place.revision),
    );
  }

  /** On the document where the turn it was on is lost. */
  memo({ place, ...memo }: Memo): Memo {
    return place && this.isCurrent(place.revision) ? { ...memo, place } : memo;
  }

  /** Memos may hang on memos. */
  memos(): Memo[] {
    const byId = new Map<string, Memo>(this.#records.memos.map((memo) => [memo.id, memo]));
    const standing = this.#records.memos.filter((memo) => {
      const seen = new Set<string>();
      let { target } = memo;
      while (target.table === 'memos' && !seen.has(target.id)) {
        seen.add(target.id);
        target = byId.get(target.id)?.target ?? target;
      }
      return this.has(target.id);
    });
    return standing.map((memo) => this.memo(memo));
  }
}

/**
 * A project as it stands, as the one change a file without its history begins with; what hangs on something that was taken
 * away stays behind, and so do earlier texts. `held` are the blobs there are, among them the files that documents came from.
 */
export function handOut(records: Records, held: ReadonlySet<string>): Draft | undefined {
  const standing = new Standing(records);
  const isThere = ({ id }: { readonly id: string }) => standing.has(id);
  const revisions = standing.revisions();
  const codings = packCodings(standing.codings());
  const memos = standing.memos();
  const memoIds = new Set<string>(memos.map(({ id }) => id));
  const isKnown = (target: Target) => isThere(target) || memoIds.has(target.id);
  const texts = revisions.flatMap(({ text, units }) => [text, units]);
  const files = records.documents.flatMap(({ source }) => source?.hash ?? []);
  return draft(
    { name: 'handOut', count: records.documents.length },
    [
      ...records.project.map((one) => created('project', one)),
      ...records.coders.map((one) => created('coders', one)),
      ...records.codes.map((one) => created('codes', one)),
      ...records.cases.map((one) => created('cases', one)),
      ...records.attributes.map((one) => created('attributes', one)),
      ...records.documents.map((one) => created('documents', standing.document(one))),
      ...revisions.map((one) => created('revisions', one)),
      ...records.speakers
        .filter(({ document }) => standing.has(document))
        .map((one) => created('speakers', one)),
      ...records.turns
        .filter(({ revision }) => standing.isCurrent(revision))
        .map((one) => created('turns', standing.turn(one))),
      ...records.values
        .filter(({ subject, attribute }) => standing.has(subject) && standing.has(attribute))
        .map((one) => created('values', one)),
      ...codings.records,
      ...memos.map((one) => created('memos', one)),
      ...records.links
        .filter(({ from, to }) => isKnown(from) && isKnown(to))
        .map((one) => created('links', one)),
      ...records.quotes
        .filter(({ place }) => standing.isCurrent(place.revision))
        .map((one) => created('quotes', standing.quote(one))),
      ...records.rounds.map((one) => created('rounds', one)),
      ...records.participations
        .filter(({ document }) => standing.has(document))
        .map((one) => created('participations', one)),
      ...records.decisions
        .filter(({ codings: named }) => named.every((id) => standing.has(id)))
        .map((one) => created('decisions', one)),
      ...records.reviews.map((one) => created('reviews', one)),
      ...records.remarks
        .filter(({ coding }) => standing.has(coding))
        .map((one) => created('remarks', one)),
    ],
    {
      columns: codings.columns,
      blobs: [...new Set([...texts, ...files])].filter((hash) => held.has(hash)),
    },
  );
}
