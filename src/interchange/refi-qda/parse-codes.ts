import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { descriptionOf, nameOf, ownGuid, referenceOf, referencesOf } from './element-values.ts';
import type { QdaCode, QdaSet } from './qda-project.ts';

const FALSE = new Set(['false', '0']);

/** Adds a code and those below it. */
export function addCode(codes: QdaCode[], element: XmlElement, parent?: number): void {
  const own = codes.length;
  codes.push({
    guid: ownGuid(element),
    name: nameOf(element),
    parent,
    colour: element.attribute('color') ?? '',
    isCodable: !FALSE.has(element.attribute('isCodable')?.toLowerCase() ?? ''),
    description: descriptionOf(element),
    notes: referencesOf(element, 'NoteRef'),
  });
  for (const child of element.all('Code')) addCode(codes, child, own);
}

export function parseSet(element: XmlElement): QdaSet {
  const members = element.children.filter(({ name }) => name.startsWith('Member'));
  return {
    guid: ownGuid(element),
    name: nameOf(element),
    description: descriptionOf(element),
    members: members.map(referenceOf).filter(Boolean),
  };
}
