import type { Document } from '#domain/document.ts';
import { created } from '#domain/log/record.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import { turnIdOf } from '#domain/speaker.ts';
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

/** A document as it stands, with its text, speakers and corrected turns. */
function addDocument(to: RecordBringer, document: Document, order: string): void {
  const { theirs } = to.match;
  const revision = theirs.revisions.find(({ id }) => id === document.current);
  if (!revision) return;
  const { id, current } = to.to.giveDocument(document);
  const { parent: _parent, map: _map, ...text } = revision;
  to.add(created('revisions', { ...text, id: current, document: id }));
  to.add(created('documents', withOwnCase(to, { ...document, id, current, order })));
  to.blobs.push(revision.text, revision.units);
  if (document.source) to.blobs.push(document.source.hash);
  for (const speaker of theirs.speakers.filter((one) => one.document === document.id)) {
    const given = to.to.give('speakers', speaker.id);
    to.add(created('speakers', withOwnCase(to, { ...speaker, id: given, document: id })));
  }
  for (const turn of theirs.turns.filter((one) => one.revision === document.current)) {
    const { speaker, ...rest } = turn;
    const own = speaker && to.to.of('speakers', speaker);
    const place = { id: turnIdOf(current, turn.index), revision: current };
    to.add(created('turns', { ...rest, ...place, ...(own && { speaker: own }) }));
  }
}

/** Their documents. One whose text is not ours' is added as another document, or stays out, and its codings with it. */
export function bringDocuments(to: RecordBringer): void {
  const { ours, theirs, otherTexts } = to.match;
  const others = new Map(otherTexts.map((one) => [one.theirs.id, one]));
  const hashes = new Map(theirs.revisions.map(({ id, text }) => [id, text]));
  const orders = ordersAfter(lastOrder(ours.documents), theirs.documents.length);
  for (const [at, document] of [...theirs.documents].sort(compareOrder).entries()) {
    const own = to.to.of('documents', document.id);
    const other = others.get(document.id);
    if (own !== undefined) to.compare('documents', withOwnCase(to, { ...document, id: own }));
    else if (to.wasRemoved('documents', document.id)) {
      if (to.offerRemoved('documents', document.id)) to.to.standAgain(document);
    } else {
      const hash = hashes.get(document.current) ?? '';
      const isWanted = !other || to.takesTheirs(textConflict(other, hash));
      if (isWanted) addDocument(to, document, orders[at] ?? document.order);
    }
  }
}
