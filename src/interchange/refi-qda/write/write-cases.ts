import type { Case } from '#domain/case.ts';
import type { DocumentId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { ValueWriter } from './value-writer.ts';
import type { Writing } from './writing.ts';

/** The documents of each case: its own, and those where somebody speaks who belongs to it. */
function documentsByCase({ image, losses, plan }: Writing): Map<string, Set<DocumentId>> {
  const documents = new Map<string, Set<DocumentId>>();
  const titles = new Map(plan.documents.map(({ id, title }) => [id, title]));
  const casesOf = new Map<DocumentId, Set<string>>(
    plan.documents.map((document) => [document.id, new Set(document.case ? [document.case] : [])]),
  );
  for (const speaker of image.records.speakers) {
    if (speaker.case) casesOf.get(speaker.document)?.add(speaker.case);
  }
  for (const [document, cases] of casesOf) {
    if (cases.size > 1) losses.add('case-of-speaker', titles.get(document), cases.size);
    for (const one of cases) {
      const own = documents.get(one);
      if (own) own.add(document);
      else documents.set(one, new Set([document]));
    }
  }
  return documents;
}

function writeCase(
  { xml, guids, losses }: Writing,
  values: ValueWriter,
  one: Case,
  documents: Iterable<DocumentId>,
): void {
  xml.begin('Case', { guid: guids.of('cases', one.id), name: one.name });
  values.writeValues('case', one.id);
  for (const document of documents) {
    xml.empty('SourceRef', { targetGUID: guids.of('documents', document) });
  }
  xml.end();
  if (one.pseudonym !== '') losses.add('pseudonym', one.name);
}

export function writeCases(writing: Writing, values: ValueWriter): void {
  const documents = documentsByCase(writing);
  writing.xml.beginGroup('Cases');
  for (const one of writing.image.records.cases.toSorted(compareOrder)) {
    writeCase(writing, values, one, documents.get(one.id) ?? []);
  }
  writing.xml.end();
}
