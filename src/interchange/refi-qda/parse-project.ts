import { success, type Result } from '#domain/result.ts';
import { readXml } from '#interchange/xml/read-xml.ts';
import type { XmlLimits } from '#interchange/xml/walk-xml.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';
import type { XmlProblem } from '#interchange/xml/xml-problem.ts';
import { ELEMENT_NAMES } from './element-names.ts';
import { descriptionOf, guidOf, nameOf, ownGuid, referencesOf } from './element-values.ts';
import { parseCase, parseVariable } from './parse-cases.ts';
import { addCode, parseSet } from './parse-codes.ts';
import { parseSource } from './parse-sources.ts';
import { parseText } from './parse-texts.ts';
import { emptyProject, type QdaLink, type QdaProject, type QdaUser } from './qda-project.ts';

export type QdaRoot = 'Project' | 'CodeBook';

const NAMESPACE = 'urn:QDA-XML:';

function parseUser(element: XmlElement): QdaUser {
  return { guid: ownGuid(element), name: nameOf(element), id: element.attribute('id') ?? '' };
}

function parseLink(element: XmlElement): QdaLink {
  return {
    name: nameOf(element),
    direction: element.attribute('direction') ?? '',
    from: guidOf(element.attribute('originGUID')),
    to: guidOf(element.attribute('targetGUID')),
    notes: referencesOf(element, 'NoteRef'),
  };
}

function addSource(project: QdaProject, element: XmlElement): void {
  const source = parseSource(element);
  if (source) project.sources.push(source);
}

/** What is made of a record, by the element it is in. */
const RECORDS: Readonly<Record<string, (project: QdaProject, element: XmlElement) => void>> = {
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
  Notes: ({ notes }, element) => notes.push(parseText(element)),
  Links: ({ links }, element) => links.push(parseLink(element)),
  Sets: ({ sets }, element) => sets.push(parseSet(element)),
  Graphs: ({ graphs }, element) => graphs.push(nameOf(element)),
};

/** Reads what a project or codebook file says. */
export function parseProject(
  bytes: Uint8Array,
  roots: readonly QdaRoot[],
  limits: XmlLimits,
  onBytes: (done: number, total: number) => void = () => undefined,
): Result<QdaProject, XmlProblem> {
  const project = emptyProject();
  const root = readXml(
    bytes,
    { namespace: NAMESPACE, roots: new Set(roots), elements: ELEMENT_NAMES, limits },
    {
      onRecord: (record, parent) => RECORDS[parent.name]?.(project, record),
      onUnknown: (name) => project.unknown.push(name),
      onBytes,
    },
  );
  if (!root.ok) return root;
  project.name = nameOf(root.value);
  project.origin = root.value.attribute('origin') ?? '';
  project.description = descriptionOf(root.value);
  project.notesOn.push(...referencesOf(root.value, 'NoteRef'));
  return success(project);
}
