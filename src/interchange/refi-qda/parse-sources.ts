import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { parseSubject, parseText, parseTranscript } from './parse-texts.ts';
import type { QdaSource, QdaText } from './qda-project.ts';
import type { SelectionShelf } from './selection-shelf.ts';

const KINDS: Readonly<Record<string, QdaSource['kind']>> = {
  TextSource: 'text',
  PictureSource: 'picture',
  PDFSource: 'pdf',
  AudioSource: 'audio',
  VideoSource: 'video',
};

function textIn(element: XmlElement, shelf: SelectionShelf): QdaText | undefined {
  const text = element.child('Representation') ?? element.child('TextDescription');
  return text && parseText(text, shelf);
}

export function parseSource(element: XmlElement, shelf: SelectionShelf): QdaSource | undefined {
  const kind = KINDS[element.name];
  if (!kind) return undefined;
  const subject = parseSubject(element, shelf);
  const text = kind === 'text' ? parseText(element, shelf) : textIn(element, shelf);
  // What hangs on the words of a PDF or the description of a picture as a whole hangs on the source.
  const inner = kind === 'text' ? undefined : text;
  return {
    ...subject,
    kind,
    path: element.attribute('path'),
    formerPath: element.attribute('currentPath'),
    text,
    codings: [...subject.codings, ...(inner?.codings ?? [])],
    notes: [...subject.notes, ...(inner?.notes ?? [])],
    values: [...subject.values, ...(inner?.values ?? [])],
    description: [subject.description, inner?.description].filter(Boolean).join('\n'),
    transcripts: element.all('Transcript').map((transcript) => parseTranscript(transcript, shelf)),
    areas: shelf.areasIn(element),
  };
}
