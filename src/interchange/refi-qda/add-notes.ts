import { isCoded, type DocumentParts } from './add-documents.ts';
import type { ForeignDraft, Place } from './foreign-draft.ts';
import type { LoadedTexts } from './load-texts.ts';
import type { QdaProject, QdaText } from './qda-project.ts';
import type { SelectionPlacer } from './selection-placer.ts';

const PROJECT: Place = { target: { of: 'project', key: '' } };
/** How a memo hangs together with what else refers to it. */
const RELATION = 'memo';

export interface NoteParts {
  /** QualCoder's annotations are notes whose selection lies in the text of the source that refers to them. */
  readonly areAnnotations: boolean;
  readonly texts: LoadedTexts;
  readonly documents: readonly DocumentParts[];
  readonly placer: SelectionPlacer;
}

/** The words that a note's selection lies on, where that is a text of the source that refers to the note. */
function annotated(note: QdaText, place: Place, { documents, placer }: NoteParts): Place {
  const [selection] = note.selections;
  const parts = documents.find(({ key }) => key === place.target.key);
  if (!selection || !parts?.text || place.target.of !== 'document') return place;
  const { span } = placer.placeText(parts, selection);
  if (!span) placer.losses.add('empty-selection', parts.title);
  return span ? { ...place, passage: parts.text.text.slice(span.start, span.end), span } : place;
}

/** The text of a note, or empty and told where it should be in a file and is not to be had. */
function textOf(draft: ForeignDraft, note: QdaText, { texts, unreadable }: LoadedTexts): string {
  const text = texts.get(note)?.text;
  if (text === undefined && note.path !== undefined) {
    const type = unreadable.has(note) ? 'unreadable-note' : 'missing-note';
    draft.losses.add(type, note.name || note.guid);
  }
  return text ?? '';
}

function addNote(
  draft: ForeignDraft,
  note: QdaText,
  uses: readonly Place[],
  parts: NoteParts,
): void {
  if (!parts.areAnnotations && !isCoded(note)) {
    draft.losses.add('selection-without-code', note.name, note.selections.length);
  }
  const text = textOf(draft, note, parts.texts);
  const [first = PROJECT, ...others] = uses;
  const key = draft.addMemo(
    note.guid,
    parts.areAnnotations ? annotated(note, first, parts) : first,
    { title: note.name, text: [note.description, text].filter(Boolean).join('\n') },
    note,
  );
  if (key === undefined) return;
  const target = { of: 'memo', key } as const;
  draft.settle(note.guid, [{ target }]);
  draft.useNotes(note.notes, [{ target }]);
  for (const { target: from, passage = '' } of others) {
    draft.links.push({ from, to: target, relation: RELATION, note: passage });
  }
}

/** Notes are memos on the first thing that refers to them, else on the project; the others are linked to them. */
export function addNotes(draft: ForeignDraft, { notes }: QdaProject, parts: NoteParts): void {
  const known = new Set(notes.map(({ guid }) => guid));
  for (const note of notes) {
    const uses = draft.usedNotes.get(note.guid) ?? [];
    if (uses.length > 0 || !isCoded(note)) addNote(draft, note, uses, parts);
    else draft.settle(note.guid, [{ target: { of: 'document', key: note.guid } }]);
  }
  for (const note of draft.usedNotes.keys()) {
    if (!known.has(note)) draft.losses.add('dangling-reference', note);
  }
}
