import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { guidOf, integerOf, ownGuid } from './element-values.ts';
import { parseValues } from './parse-cases.ts';
import { parseSelection } from './parse-selections.ts';
import type { QdaSubject, QdaText, QdaTranscript } from './qda-project.ts';
import type { SelectionShelf } from './selection-shelf.ts';
import { timesWhere } from './where.ts';

export function parseSubject(element: XmlElement, { ids }: SelectionShelf): QdaSubject {
  return { ...parseSelection(element, ids), values: parseValues(element) };
}

/** A text source, a note, the words of a PDF, the description of a picture. */
export function parseText(element: XmlElement, shelf: SelectionShelf): QdaText {
  return {
    ...parseSubject(element, shelf),
    content: element.child('PlainTextContent')?.text,
    path: element.attribute('plainTextPath'),
    richPath: element.attribute('richTextPath'),
    selections: shelf.textsIn(element),
  };
}

export function parseTranscript(element: XmlElement, shelf: SelectionShelf): QdaTranscript {
  const points = element.all('SyncPoint').map((point) => {
    return [ownGuid(point), integerOf(point, 'position')] as const;
  });
  const stamps = element.all('SyncPoint').map((point) => {
    return [ownGuid(point), integerOf(point, 'timeStamp')] as const;
  });
  const times = new Map(stamps);
  return {
    ...parseText(element, shelf),
    syncPoints: new Map(points.filter(([, position]) => position >= 0)),
    timedPoints: stamps.filter(([, time]) => time >= 0).length,
    timed: element.all('TranscriptSelection').map((selection) => {
      const from = guidOf(selection.attribute('fromSyncPoint')) || undefined;
      const to = guidOf(selection.attribute('toSyncPoint')) || undefined;
      const where = timesWhere(times.get(from ?? ''), times.get(to ?? ''));
      return { ...parseSelection(selection, shelf.ids), where, from, to };
    }),
  };
}
