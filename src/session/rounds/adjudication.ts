import { consensusOf } from '#domain/consensus-of.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { keyOfDecision, type Choice, type CodedPlace, type Decision } from '#domain/decision.ts';
import {
  acceptAgreements,
  giveReason,
  settle,
  unsettle,
  withConsensus,
  type Versions,
} from '#domain/edits/settle.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Round } from '#domain/round.ts';
import type { Span } from '#domain/text/span.ts';
import { everything, type Seer } from '#domain/visibility.ts';
import { derivedId } from '#storage/derived-id.ts';
import { newId } from '#storage/new-id.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument } from '#storage/queries.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { consensusCoder } from './consensus-coder.ts';

/** A disagreement that is decided: its codings, in order of their ids, and who has which version of the place. */
export interface Contested {
  readonly document: DocumentId;
  readonly codings: readonly CodingId[];
  readonly sides: readonly (readonly CoderId[])[];
}

/** What all coders of a document have: a code on a span of its text. */
export interface Agreement extends Span {
  readonly document: DocumentId;
  readonly code: CodeId;
}

export interface Judgement {
  readonly choice: Choice;
  readonly reason?: string | undefined;
  /** With the choice `own`: the codes that are to stand on a span of the document's text. */
  readonly own?: { readonly span: Span; readonly codes: readonly CodeId[] } | undefined;
}

/** The versions among a document's codings, in the order of the sides. */
export function versionsOf(
  { codings, sides }: Pick<Contested, 'codings' | 'sides'>,
  inDocument: readonly Coding[],
): Versions {
  const ids = new Set(codings);
  const found = inDocument.filter(({ id }) => ids.has(id));
  return sides.map((coders) =>
    found.filter(({ layer }) => coders.includes(layerOfId(layer).coder)),
  );
}

/** What each of the codings says; undefined where not all of them are there. */
function saidOf(codings: readonly CodingId[], versions: Versions): CodedPlace[] | undefined {
  const byId = new Map(versions.flat().map((coding) => [coding.id, coding]));
  const said = codings.flatMap((id) => byId.get(id) ?? []);
  return said.length === codings.length
    ? said.map(({ code, place }) => ({ code, place }))
    : undefined;
}

/**
 * Writes what is decided of a round into its consensus. What it builds on is read when its turn has come: a key that is
 * pressed again comes before the lists on the page have followed.
 */
export class Adjudication {
  readonly #session: Session;
  readonly #round: Round;
  /** What consensus is called where there is none yet. */
  readonly #title: string;

  constructor(session: Session, round: Round, title: string) {
    this.#session = session;
    this.#round = round;
    this.#title = title;
  }

  decide(contested: Contested, { choice, reason, own }: Judgement): Promise<Written | undefined> {
    const { document, codings, sides } = contested;
    return this.#write(async (coder) => {
      const versions = versionsOf(contested, await this.#codings(document, this.#round.coders));
      const said = saidOf(codings, versions);
      // What is gone meanwhile is decided no longer.
      if (!said) return undefined;
      const id = derivedId<DecisionId>(
        'decision',
        this.#round.id,
        keyOfDecision({ codings: [...codings] }),
      );
      const decisions = await this.#decisions();
      const former = decisions.find((one) => one.id === id);
      const decision = {
        ...{ id, round: this.#round.id, document, codings: [...codings], versions: said, choice },
        between: sides.flat(),
        ...(reason?.trim() && { reason: reason.trim() }),
        coder: this.#session.coderId,
      };
      const ownVersions = own ? await this.#onSpan(document, own) : [];
      const standing = await this.#standing(document, coder);
      const settling = { decision, versions, own: ownVersions, former };
      return settle(settling, { coder, standing, decisions }, newId<CodingId>);
    });
  }

  /** Takes decisions back, as far as they still stand. */
  reopen(decisions: readonly Decision[]): Promise<Written | undefined> {
    return this.#session.apply(async () => {
      const found = await Promise.all(decisions.map((decision) => this.#stored(decision)));
      const stored = found.filter((decision) => decision !== undefined);
      const coder = consensusOf(this.#round.id, this.#session.data.coders)?.id;
      const documents = new Set(coder ? stored.map(({ document }) => document) : []);
      const standing: Coding[] = [];
      for (const document of documents)
        if (coder) standing.push(...(await this.#standing(document, coder)));
      return unsettle(stored, { standing, decisions: await this.#decisions() });
    });
  }

  giveReason(decision: Decision, reason: string): Promise<Written | undefined> {
    return this.#session.apply(async () => {
      const stored = await this.#stored(decision);
      return stored && giveReason(stored, reason.trim() || undefined);
    });
  }

  /** Takes over what all coders have to the letter, as far as the consensus has not got it. */
  acceptAll(agreements: readonly Agreement[]): Promise<Written | undefined> {
    return this.#write(async (coder) => {
      const revisions = new Map(this.#session.data.documents.map((one) => [one.id, one.current]));
      const agreed = new Map<DocumentId, CodedPlace[]>();
      for (const { document, code, start, end } of agreements) {
        const revision = revisions.get(document);
        if (!revision) continue;
        const versions = agreed.get(document) ?? [];
        versions.push({ code, place: { revision, start, end } });
        agreed.set(document, versions);
      }
      const standing: Coding[] = [];
      for (const document of agreed.keys())
        standing.push(...(await this.#standing(document, coder)));
      const decisions = await this.#decisions();
      return acceptAgreements(agreed, { coder, standing, decisions }, newId<CodingId>);
    });
  }

  /** Makes the consensus where there is none, in the same change. */
  #write(make: (coder: CoderId) => Promise<Draft | undefined>): Promise<Written | undefined> {
    return this.#session.apply(async () => {
      const coders = await presentRows(this.#session.db, 'coders');
      const known = consensusOf(this.#round.id, coders);
      const made = known ?? consensusCoder(this.#round, this.#title, this.#newConsensus());
      const draft = await make(made.id);
      return known ? draft : withConsensus(draft, made);
    });
  }

  /** The same in every copy of the project. */
  #newConsensus(): CoderId {
    return derivedId('consensus', this.#round.id);
  }

  /** All that the consensus has there, whoever sees it: nothing is written twice. */
  #standing(document: DocumentId, coder: CoderId): Promise<Coding[]> {
    return this.#codings(document, [coder], everything);
  }

  async #codings(
    document: DocumentId,
    coders: readonly CoderId[],
    seer: Seer = this.#session.data.visibility,
  ): Promise<Coding[]> {
    const { db } = this.#session;
    const found = entityOf<'documents'>(await db.rows('documents').get(document));
    return found ? codingsOfDocument(db, found, seer, coders) : [];
  }

  async #decisions(): Promise<Decision[]> {
    const decisions = await presentRows(this.#session.db, 'decisions');
    return decisions.filter(({ round }) => round === this.#round.id);
  }

  async #stored({ id }: Decision): Promise<Decision | undefined> {
    return entityOf<'decisions'>(await this.#session.db.rows('decisions').get(id));
  }

  async #onSpan(
    document: DocumentId,
    { span, codes }: NonNullable<Judgement['own']>,
  ): Promise<CodedPlace[]> {
    const row = await this.#session.db.rows('documents').get(document);
    const revision = entityOf<'documents'>(row)?.current;
    if (!revision) return [];
    const { start, end } = span;
    return codes.map((code) => ({ code, place: { revision, start, end } }));
  }
}
