import type { XmlElement } from '#interchange/xml/xml-element.ts';
import {
  authoredBy,
  descriptionOf,
  integerOf,
  nameOf,
  ownGuid,
  referenceOf,
  referencesOf,
} from './element-values.ts';
import type { QdaCoding, QdaSelection, QdaTextSelection } from './qda-project.ts';
import type { SharedIds } from './shared-ids.ts';
import { whereOf } from './where.ts';

/*
 * Of what is made here there may be very many, and so it is written out field by field: V8 gives each object that begins
 * as a copy of another (`{ ...other, more }`) a hidden class of its own, which takes more memory than the object.
 */

function parseCoding(element: XmlElement, ids: SharedIds): QdaCoding {
  const code = element.child('CodeRef');
  const { user, createdAt } = authoredBy(element);
  return {
    guid: ownGuid(element),
    code: code ? ids.get(referenceOf(code)) : '',
    notes: referencesOf(element, 'NoteRef'),
    user: user && ids.get(user),
    createdAt,
  };
}

export function parseSelection(element: XmlElement, ids: SharedIds): QdaSelection {
  const { user, createdAt } = authoredBy(element);
  return {
    guid: ownGuid(element),
    name: nameOf(element),
    where: whereOf(element),
    description: descriptionOf(element),
    codings: element.all('Coding').map((coding) => parseCoding(coding, ids)),
    notes: referencesOf(element, 'NoteRef'),
    user: user && ids.get(user),
    createdAt,
  };
}

export function parseTextSelection(element: XmlElement, ids: SharedIds): QdaTextSelection {
  const selection = parseSelection(element, ids);
  const { guid, name, where, description, codings, notes, user, createdAt } = selection;
  const start = integerOf(element, 'startPosition');
  const end = integerOf(element, 'endPosition');
  return { guid, name, where, description, codings, notes, user, createdAt, start, end };
}
