import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { addCases } from './add-cases.ts';
import { addCoders } from './add-coders.ts';
import { addCodes } from './add-codes.ts';
import { CodingAdder } from './add-codings.ts';
import { addDocuments, type DocumentParts } from './add-documents.ts';
import { addLinks, useLinkedNotes } from './add-links.ts';
import { addNotes } from './add-notes.ts';
import { addSets } from './add-sets.ts';
import { decideReading, type Sighting } from './decide-reading.ts';
import { ForeignDraft } from './foreign-draft.ts';
import { NO_MEDIA, type LoadedMedia } from './load-media.ts';
import { NO_TEXTS, type LoadedTexts } from './load-texts.ts';
import type { QdaProject } from './qda-project.ts';
import { SelectionPlacer } from './selection-placer.ts';

function* sightingsIn(documents: readonly DocumentParts[]): Generator<Sighting> {
  for (const { text, selections } of documents) {
    if (!text) continue;
    for (const { name, start, end } of selections) {
      if (!Number.isNaN(start + end)) yield { text, name, start, end };
    }
  }
}

/** Ids by which anything of a project may refer to a passage. */
function referredIn({ links, sets, cases }: QdaProject): ReadonlySet<string> {
  return new Set([
    ...links.flatMap(({ from, to }) => [from, to]),
    ...sets.flatMap(({ members }) => members),
    ...cases.flatMap(({ sources, selections }) => [...sources, ...selections]),
  ]);
}

export interface LoadedFiles {
  readonly texts: LoadedTexts;
  readonly media: LoadedMedia;
  /** Whether our own data came with it, and are of another state. */
  readonly isRewritten: boolean;
}

export const NO_FILES: LoadedFiles = { texts: NO_TEXTS, media: NO_MEDIA, isRewritten: false };

/** Makes of what a file says, and of the texts it brought, a project; `onDocument` is told after each. */
export function toForeignProject(
  project: QdaProject,
  { texts, media, isRewritten }: LoadedFiles,
  onDocument: (done: number, total: number) => void = () => undefined,
): ForeignProject {
  const draft = new ForeignDraft(referredIn(project));
  addCoders(draft, project);
  addCodes(draft, project.codes);
  const documents = addDocuments(draft, project, texts, media);

  const reading = decideReading(project.origin, sightingsIn(documents));
  const isTextSeen = sightingsIn(documents).next().done === false;
  if (isTextSeen) draft.reading = reading;
  const placer = new SelectionPlacer(reading, draft.losses);
  const linked = new Set(project.links.flatMap(({ from, to }) => [from, to]));
  const codings = new CodingAdder(draft, placer, linked);
  for (const [index, parts] of documents.entries()) {
    codings.addAll(parts);
    onDocument(index + 1, documents.length);
  }

  addCases(draft, project);
  draft.useNotes(project.notesOn, [{ target: { of: 'project', key: '' } }]);
  const links = useLinkedNotes(draft, project);
  const areAnnotations = /qualcoder/iu.test(project.origin);
  addNotes(draft, project, { areAnnotations, texts, documents, placer });
  addLinks(draft, links);
  addSets(draft, project.sets);
  if (isRewritten) draft.losses.add('rewritten-elsewhere');
  for (const graph of project.graphs) draft.losses.add('graph', graph);
  for (const element of project.unknown) draft.losses.add('unknown-element', element);
  return draft.finish(project);
}
