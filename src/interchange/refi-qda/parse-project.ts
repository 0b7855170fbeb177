import { success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import { XmlReading } from '#interchange/xml/read-xml.ts';
import type { XmlLimits } from '#interchange/xml/walk-xml.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';
import type { DescriptionFile } from './description-file.ts';
import { ELEMENT_NAMES } from './element-names.ts';
import { descriptionOf, guidOf, nameOf, ownGuid, referencesOf } from './element-values.ts';
import { parseCase, parseVariable } from './parse-cases.ts';
import { addCode, parseSet } from './parse-codes.ts';
import { parseSource } from './parse-sources.ts';
import { parseText } from './parse-texts.ts';
import { emptyProject, type QdaLink, type QdaProject, type QdaUser } from './qda-project.ts';
import { SELECTION_NAMES, SelectionShelf } from './selection-shelf.ts';

export type QdaRoot = 'Project' | 'CodeBook';

const NAMESPACE = 'urn:QDA-XML:';

function parseUser(element: XmlElement): QdaUser {
  return { guid: ownGuid(element), name: nameOf(element), id: element.attribute('id') ?? '' };
}

function parseLink(element: XmlElement): QdaLink {
  return {
    name: nameOf(element),
    direction: element.attribute('direction') ?? '',
    colour: element.attribute('color') ?? '',
    from: guidOf(element.attribute('originGUID')),
    to: guidOf(element.attribute('targetGUID')),
    notes: referencesOf(element, 'NoteRef'),
  };
}

function addRoot(project: QdaProject, root: XmlElement): void {
  project.name = nameOf(root);
  project.origin = root.attribute('origin') ?? '';
  project.description = descriptionOf(root);
  project.notesOn.push(...referencesOf(root, 'NoteRef'));
}

function addSource(project: QdaProject, element: XmlElement, shelf: SelectionShelf): void {
  const source = parseSource(element, shelf);
  if (source) project.sources.push(source);
}

type AddRecord = (project: QdaProject, element: XmlElement, shelf: SelectionShelf) => void;

/** What is made of a record, by the element it is in. */
const RECORDS: Readonly<Record<string, AddRecord>> = {
  Users: ({ users }, element) => users.push(parseUser(element)),
  // In a project the record is the list of codes, in a codebook it is a code.
  CodeBook: ({ codes, sets }, element) => {
    for (const child of element.children) {
      if (child.name === 'Code') addCode(codes, child);
      if (child.name === 'Set') sets.push(parseSet(child));
    }
  },
  Codes: ({ codes }, element) => addCode(codes, element),
  Variables: ({ variables }, element) => variables.push(parseVariable(element)),
  Cases: ({ cases }, element) => cases.push(parseCase(element)),
  Sources: addSource,
  Notes: ({ notes }, element, shelf) => notes.push(parseText(element, shelf)),
  Links: ({ links }, element) => links.push(parseLink(element)),
  Sets: ({ sets }, element) => sets.push(parseSet(element)),
  Graphs: ({ graphs }, element) => graphs.push(nameOf(element)),
};

/** Reads what a project or codebook file says. */
export async function parseProject(
  file: DescriptionFile,
  roots: readonly QdaRoot[],
  limits: XmlLimits,
  onBytes: (done: number, total: number) => void = () => undefined,
): Promise<Result<QdaProject, ForeignProblem>> {
  const project = emptyProject();
  const shelf = new SelectionShelf();
  const reading = new XmlReading(
    {
      ...{ namespace: NAMESPACE, roots: new Set(roots) },
      ...{ elements: ELEMENT_NAMES, parts: SELECTION_NAMES, limits },
    },
    {
      onRecord: (record, parent) => RECORDS[parent.name]?.(project, record, shelf),
      onPart: (part, parent) => {
        shelf.put(part, parent);
      },
      onUnknown: (name) => project.unknown.push(name),
    },
  );
  let done = 0;
  const read = await file.read((piece) => {
    reading.take(piece);
    done += piece.length;
    onBytes(done, Math.max(done, file.size));
  });
  if (!read.ok) return read;
  const root = reading.finish();
  if (!root.ok) return root;
  addRoot(project, root.value);
  return success(project);
}
