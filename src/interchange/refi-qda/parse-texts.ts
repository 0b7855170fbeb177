import type { XmlElement } from '#interchange/xml/xml-element.ts';
import {
  authoredBy,
  descriptionOf,
  guidOf,
  integerOf,
  nameOf,
  ownGuid,
  referenceOf,
  referencesOf,
} from './element-values.ts';
import { parseValues } from './parse-cases.ts';
import type {
  QdaCoding,
  QdaSelection,
  QdaSubject,
  QdaText,
  QdaTextSelection,
  QdaTranscript,
} from './qda-project.ts';
import { timesWhere, whereOf } from './where.ts';

function parseCoding(element: XmlElement): QdaCoding {
  const code = element.child('CodeRef');
  return {
    guid: ownGuid(element),
    code: code ? referenceOf(code) : '',
    notes: referencesOf(element, 'NoteRef'),
    ...authoredBy(element),
  };
}

export function parseSelection(element: XmlElement): QdaSelection {
  return {
    guid: ownGuid(element),
    name: nameOf(element),
    where: whereOf(element),
    description: descriptionOf(element),
    codings: element.all('Coding').map(parseCoding),
    notes: referencesOf(element, 'NoteRef'),
    ...authoredBy(element),
  };
}

function parseTextSelection(element: XmlElement): QdaTextSelection {
  return {
    ...parseSelection(element),
    start: integerOf(element, 'startPosition'),
    end: integerOf(element, 'endPosition'),
  };
}

export function parseSubject(element: XmlElement): QdaSubject {
  return { ...parseSelection(element), values: parseValues(element) };
}

/** A text source, a note, the words of a PDF, the description of a picture. */
export function parseText(element: XmlElement): QdaText {
  return {
    ...parseSubject(element),
    content: element.child('PlainTextContent')?.text,
    path: element.attribute('plainTextPath'),
    richPath: element.attribute('richTextPath'),
    selections: element.all('PlainTextSelection').map(parseTextSelection),
  };
}

export function parseTranscript(element: XmlElement): QdaTranscript {
  const points = element.all('SyncPoint').map((point) => {
    return [ownGuid(point), integerOf(point, 'position')] as const;
  });
  const times = new Map(
    element.all('SyncPoint').map((point) => [ownGuid(point), integerOf(point, 'timeStamp')]),
  );
  return {
    ...parseText(element),
    syncPoints: new Map(points.filter(([, position]) => position >= 0)),
    timed: element.all('TranscriptSelection').map((selection) => {
      const from = guidOf(selection.attribute('fromSyncPoint')) || undefined;
      const to = guidOf(selection.attribute('toSyncPoint')) || undefined;
      const where = timesWhere(times.get(from ?? ''), times.get(to ?? ''));
      return { ...parseSelection(selection), where, from, to };
    }),
  };
}
