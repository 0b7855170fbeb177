import { everything } from '#domain/visibility.ts';
import type { RetrievedCoding } from '#analysis/retrieval.ts';
import type { Coding } from '#domain/coding.ts';
import { copiesOf, copyCodings } from '#domain/edits/copy-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { hangingOn } from '#session/hanging-on.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument } from '#storage/queries.ts';

export type Passages = readonly Pick<RetrievedCoding, 'document' | 'codings'>[];

/** What became of codings that were to be changed. */
export interface Outcome {
  /** Undefined where there was nothing to change. */
  readonly written: Written | undefined;
  /** How many codings the change is about. */
  readonly changed: number;
  /** How many of the codings are the coder's own, and of others: those are never changed. */
  readonly own: number;
  readonly others: number;
}

interface OwnCodings {
  /** Those of the passages, as far as they are still there. */
  readonly meant: readonly Coding[];
  /** All of the coder's in the same documents. */
  readonly all: readonly Coding[];
}

/** Read anew: what is listed may be older than the last change. */
async function ownCodings(session: Session, passages: Passages): Promise<OwnCodings> {
  const documents = new Set(passages.map(({ document }) => document));
  const ids = new Set(passages.flatMap(({ codings }) => codings.map(({ id }) => id)));
  const present = await presentRows(session.db, 'documents');
  const all: Coding[] = [];
  for (const document of present.filter(({ id }) => documents.has(id)))
    all.push(...(await codingsOfDocument(session.db, document, everything, [session.coderId])));
  return { meant: all.filter(({ id }) => ids.has(id)), all };
}

async function change(
  session: Session,
  passages: Passages,
  edit: (own: OwnCodings) => Draft | undefined | Promise<Draft | undefined>,
): Promise<Outcome> {
  let own = 0;
  let changed = 0;
  const written = await session.apply(async () => {
    const codings = await ownCodings(session, passages);
    const draft = await edit(codings);
    own = codings.meant.length;
    changed = draft?.edit.count ?? 0;
    return draft;
  });
  const others = passages.flatMap(({ codings }) =>
    codings.filter(({ coder }) => coder !== session.coderId),
  );
  return { written, changed, own, others: others.length };
}

/** Gives the coder's codings of passages another code. */
export function recodePassages(
  session: Session,
  passages: Passages,
  code: CodeId,
): Promise<Outcome> {
  return change(session, passages, async ({ meant, all }) =>
    recode(meant, code, all, await hangingOn(session)),
  );
}

/** Codes passages with another code too, where the coder has coded them and that code is not on them. */
export function copyPassages(session: Session, passages: Passages, code: CodeId): Promise<Outcome> {
  return change(session, passages, ({ meant, all }) =>
    copyCodings(copiesOf(meant, code, all, newId<CodingId>)),
  );
}

/** Takes the coder's codings off passages. */
export function removeFromPassages(session: Session, passages: Passages): Promise<Outcome> {
  return change(session, passages, ({ meant }) => removeCodings(meant));
}
