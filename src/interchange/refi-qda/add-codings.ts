import type { Span } from '#domain/text/span.ts';
import type { ForeignOutsideCoding } from '#interchange/foreign/foreign-project.ts';
import type { DocumentParts } from './add-documents.ts';
import type { ForeignDraft, Place } from './foreign-draft.ts';
import type {
  QdaAuthored,
  QdaCoding,
  QdaSelection,
  QdaTextSelection,
  QdaTimedSelection,
  QdaTranscript,
} from './qda-project.ts';
import { Quote } from './quote.ts';
import type { SelectionPlacer } from './selection-placer.ts';

const LONGEST_COMMENT = 200;

/** What a selection says beside its codings. */
interface Remark {
  /** A name that is not the words of the passage. */
  readonly title: string;
  readonly text: string;
}

interface Placed {
  readonly parts: DocumentParts;
  /** Undefined where it has no words. */
  readonly span: Span | undefined;
  readonly remark: Remark;
  /** Where it is in the terms of the file; empty for all of the document. */
  readonly where: string;
  /** Its words, where the file says them and they are not in the text. */
  readonly quote: string | undefined;
}

/** A remark on one line. */
function commentOf({ title, text }: Remark): string | undefined {
  const comment = [title, text].filter(Boolean).join(': ');
  const isShort = comment.length <= LONGEST_COMMENT && !comment.includes('\n');
  return comment !== '' && isShort ? comment : undefined;
}

/** Where there are no words to tell, a name alone is taken for one that the program gave. */
function namedRemark({ name, description }: QdaSelection): Remark {
  return { title: description === '' || description === name ? '' : name, text: description };
}

/** The text of a remark, with where it is meant if no words can tell. */
function locatedText({ span, where, remark }: Placed): string {
  return span || remark.text === '' ? remark.text : [where, remark.text].filter(Boolean).join('\n');
}

export class CodingAdder {
  readonly #codes: ReadonlySet<string>;

  constructor(
    readonly draft: ForeignDraft,
    readonly placer: SelectionPlacer,
    /** Ids that links refer to. */
    readonly linked: ReadonlySet<string>,
  ) {
    this.#codes = new Set(draft.codes.map(({ key }) => key));
  }

  addAll(parts: DocumentParts): void {
    const { selections, areas } = withoutDoubles(parts, this.draft);
    for (const selection of selections) this.#addTextSelection(parts, selection);
    for (const { selection, transcript } of parts.timed) {
      this.#addTimedSelection(parts, selection, transcript);
    }
    for (const selection of areas) this.#addArea(parts, selection);
    const length = parts.text?.text.length ?? 0;
    const span = length > 0 ? { start: 0, end: length } : undefined;
    const whole = { parts, span, remark: { title: '', text: '' }, where: '', quote: undefined };
    for (const coding of parts.codings) {
      const place = this.#addCoding(whole, coding, undefined);
      if (place) this.draft.losses.add('coded-as-a-whole', parts.title);
    }
  }

  #addTextSelection(parts: DocumentParts, selection: QdaTextSelection): void {
    const { span, title } = this.placer.placeText(parts, selection);
    const { description: text, where } = selection;
    const quote = span || title === '' ? undefined : title;
    this.#addSelection({ parts, span, remark: { title, text }, where, quote }, selection);
  }

  #addTimedSelection(
    parts: DocumentParts,
    selection: QdaTimedSelection,
    transcript: QdaTranscript,
  ): void {
    const span = this.placer.placeTimed(parts, selection, transcript);
    const { where, name, description: text } = selection;
    const isQuoted = span && parts.text && new Quote(name).fit(parts.text.text, span) > 0;
    const remark = isQuoted ? { title: '', text } : namedRemark(selection);
    this.#addSelection({ parts, span, remark, where, quote: undefined }, selection);
  }

  #addArea(parts: DocumentParts, selection: QdaSelection): void {
    const remark = namedRemark(selection);
    const { where } = selection;
    this.#addSelection({ parts, span: undefined, remark, where, quote: undefined }, selection);
  }

  #addSelection(placed: Placed, selection: QdaSelection): void {
    const places = selection.codings.flatMap((coding) => {
      return this.#addCoding(placed, coding, selection) ?? [];
    });
    const [first] = places;
    const homes = first ? places : [this.#documentPlace(placed)];
    this.draft.useNotes(selection.notes, homes);
    const { remark } = placed;
    if (this.draft.referred.has(selection.guid)) this.#settle(placed, selection.guid, homes);
    if (first) {
      if (commentOf(remark) === undefined) this.#addRemark(selection, first, remark);
    } else {
      this.#addBare(placed, selection);
    }
  }

  #settle({ parts, span }: Placed, guid: string, homes: readonly Place[]): void {
    this.draft.selections.add(guid);
    this.draft.settle(guid, homes);
    const isWhole = span?.start === 0 && span.end === parts.text?.text.length;
    if (isWhole) this.draft.wholes.set(guid, parts.key);
  }

  /** A passage without codings: its remark is a memo on the document. */
  #addBare(placed: Placed, selection: QdaSelection): void {
    const { parts } = placed;
    const remark = { ...placed.remark, text: locatedText(placed) };
    const isCoded = selection.codings.length > 0;
    if (remark.text !== '' || (remark.title !== '' && !isCoded)) {
      this.#addRemark(selection, this.#documentPlace(placed), remark);
    } else if (!isCoded && selection.notes.length === 0 && !this.linked.has(selection.guid)) {
      this.draft.losses.add('selection-without-code', parts.title);
    }
  }

  #addRemark(selection: QdaSelection, place: Place, remark: Remark): void {
    this.draft.addMemo(`${selection.guid}/description`, place, remark, selection);
  }

  #documentPlace({ parts, span }: Placed): Place {
    const target = { of: 'document', key: parts.key } as const;
    const passage = span && parts.text?.text.slice(span.start, span.end);
    return passage === undefined ? { target } : { target, passage, ...(span && { span }) };
  }

  #addCoding(placed: Placed, coding: QdaCoding, by: QdaAuthored | undefined): Place | undefined {
    const { draft } = this;
    const { parts, span } = placed;
    if (!this.#codes.has(coding.code)) {
      draft.losses.add('dangling-reference', parts.title);
      return undefined;
    }
    const coder = draft.coderOf(coding.user ?? by?.user);
    const isDated = (coding.createdAt ?? by?.createdAt) !== undefined;
    if (isDated) draft.losses.add('authorship', parts.title);
    const key = draft.key('coding', coding.guid, parts.title);
    const { code } = coding;
    if (!span) {
      this.#addOutside(placed, { key, document: parts.key, code, ...(coder && { coder }) });
      draft.useNotes(coding.notes, [this.#documentPlace(placed)]);
      draft.settlePassage(coding.guid, [this.#documentPlace(placed)]);
      return undefined;
    }
    const comment = commentOf(placed.remark);
    draft.codings.push({
      key,
      document: parts.key,
      code,
      start: span.start,
      end: span.end,
      ...(coder === undefined ? {} : { coder }),
      ...(comment === undefined ? {} : { comment }),
    });
    const place = { target: { of: 'coding', key } } as const;
    draft.settlePassage(coding.guid, [place]);
    draft.useNotes(coding.notes, [place]);
    return place;
  }

  #addOutside({ parts, where, quote }: Placed, own: Omit<ForeignOutsideCoding, 'where'>): void {
    this.draft.outside.push({ ...own, where, ...(quote === undefined ? {} : { quote }) });
    this.draft.losses.add('coding-outside-text', parts.title);
  }
}

/** ATLAS.ti writes a passage of a PDF twice under one id, as words and as a part of the page: the words are kept. */
function withoutDoubles(
  parts: DocumentParts,
  draft: ForeignDraft,
): Pick<DocumentParts, 'selections' | 'areas'> {
  const areas = new Map(parts.areas.map((area) => [area.guid, area]));
  if (areas.size === 0) return parts;
  const doubled = new Set<string>();
  const selections = Array.from(parts.selections, (selection) => {
    const area = areas.get(selection.guid);
    if (!area) return selection;
    doubled.add(area.guid);
    draft.losses.add('repeated-id', parts.title);
    const more = area.codings.filter(({ code, user }) => {
      return !selection.codings.some((own) => own.code === code && own.user === user);
    });
    for (const coding of area.codings) {
      if (more.includes(coding)) continue;
      draft.addAgain(parts.key, area.where, coding);
      draft.losses.add('coded-twice', parts.title);
    }
    return {
      ...selection,
      codings: [...selection.codings, ...more],
      notes: [...new Set([...selection.notes, ...area.notes])],
      description: selection.description || area.description,
    };
  });
  return { selections, areas: parts.areas.filter(({ guid }) => !doubled.has(guid)) };
}
