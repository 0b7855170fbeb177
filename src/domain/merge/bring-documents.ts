import type { Document } from '#domain/document.ts';
import { created } from '#domain/log/record.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import { turnIdOf, type Counterpart } from '#domain/speaker.ts';
import type { OtherText } from './match-projects.ts';
import { conflictKey, type MergeConflict } from './merge-plan.ts';
import { lastOrder, type RecordBringer } from './record-bringer.ts';

function textConflict({ ours, theirs }: OtherText, hash: string): MergeConflict {
  return {
    ...{ table: 'documents', id: ours.id, field: 'text' },
    key: `${conflictKey('documents', ours.id, 'text')} ${hash}`,
    ...{ ours: ours.title, theirs: theirs.title, initial: 'theirs' },
  };
}

function withOwnCase<One extends Pick<Document, 'case'>>(to: RecordBringer, one: One): One {
  const { case: theirs, ...rest } = one;
  const own = theirs && to.to.of('cases', theirs);
  return { ...rest, ...(own && { case: own }) } as One;
}

function ownCounterpart(to: RecordBringer, theirs: Counterpart | undefined) {
  if (typeof theirs !== 'object') return theirs;
  const revision = to.to.revision(theirs.revision);
  return revision && { ...theirs, revision };
}

/** A document that is added, in own ids. */
interface Added extends Pick<Document, 'id' | 'current' | 'order'> {
  readonly theirs: Document;
}

/** A document as it stands, with its text, speakers and corrected turns. */
function addDocument(to: RecordBringer, { theirs: document, id, current, order }: Added): void {
  const { theirs } = to.match;
  const revision = theirs.revisions.find((one) => one.id === document.current);
  if (!revision) return;
  const { parent: _parent, map: _map, ...text } = revision;
  const { translationOf, ...particulars } = withOwnCase(to, document);
  const original = translationOf && to.to.of('documents', translationOf);
  const joined = original ? { translationOf: original } : {};
  to.add(created('revisions', { ...text, id: current, document: id }));
  to.add(created('documents', { ...particulars, ...joined, id, current, order }));
  to.blobs.push(revision.text, revision.units);
  if (document.source) to.blobs.push(document.source.hash);
  for (const speaker of theirs.speakers.filter((one) => one.document === document.id)) {
    const given = to.to.give('speakers', speaker.id);
    to.add(created('speakers', withOwnCase(to, { ...speaker, id: given, document: id })));
  }
  for (const turn of theirs.turns.filter((one) => one.revision === document.current)) {
    const { speaker, counterpart, ...rest } = turn;
    const own = speaker && to.to.of('speakers', speaker);
    const beside = ownCounterpart(to, counterpart);
    const place = { id: turnIdOf(current, turn.index), revision: current };
    const said = { ...(own && { speaker: own }), ...(beside && { counterpart: beside }) };
    to.add(created('turns', { ...rest, ...place, ...said }));
  }
}

/** Their documents. One whose text is not ours' is added as another document, or stays out, and its codings with it. */
export function bringDocuments(to: RecordBringer): void {
  const { ours, theirs, otherTexts } = to.match;
  const others = new Map(otherTexts.map((one) => [one.theirs.id, one]));
  const hashes = new Map(theirs.revisions.map(({ id, text }) => [id, text]));
  const orders = ordersAfter(lastOrder(ours.documents), theirs.documents.length);
  const added: Added[] = [];
  for (const [at, document] of [...theirs.documents].sort(compareOrder).entries()) {
    const own = to.to.of('documents', document.id);
    const other = others.get(document.id);
    if (own !== undefined) to.compare('documents', withOwnCase(to, { ...document, id: own }));
    else if (to.wasRemoved('documents', document.id)) {
      if (to.offerRemoved('documents', document.id)) to.to.standAgain(document);
    } else {
      const hash = hashes.get(document.current);
      const isWanted = !other || to.takesTheirs(textConflict(other, hash ?? ''));
      if (!isWanted || hash === undefined) continue;
      const order = orders[at] ?? document.order;
      added.push({ theirs: document, ...to.to.giveDocument(document), order });
    }
  }
  // When all are known: some are translations of others.
  for (const one of added) addDocument(to, one);
}
