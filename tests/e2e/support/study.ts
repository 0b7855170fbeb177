import type { ExportedTurn, ProjectFile } from './project-file.ts';

export interface CodeRow {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly order: string;
}

interface Place {
  readonly revision: string;
  readonly start: number;
  readonly end: number;
}

interface CodingRow {
  readonly id: string;
  readonly layer: string;
  readonly code: string;
  readonly place: Place;
}

interface QuoteRow {
  readonly id: string;
  readonly document: string;
  readonly place: Place;
  readonly code?: string;
  readonly order: string;
  readonly coder: string;
  readonly note: string;
}

interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly order: string;
  readonly current: string;
  readonly case?: string;
  readonly date?: string;
}

interface SpeakerRow {
  readonly id: string;
  readonly document: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly role: string;
  readonly case?: string;
}

interface AttributeRow {
  readonly id: string;
  readonly name: string;
  readonly order: string;
}

interface ValueRow {
  readonly id: string;
  readonly subject: string;
  readonly attribute: string;
  readonly value: string | number | boolean;
}

interface CorrectionRow {
  readonly id: string;
  readonly revision: string;
  readonly index: number;
  readonly speaker?: string;
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export interface StudyTurn extends ExportedTurn {
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly case: string | undefined;
}

export interface StudyDocument extends DocumentRow {
  readonly text: string;
  readonly turns: readonly StudyTurn[];
}

export interface Passage {
  readonly document: StudyDocument;
  readonly start: number;
  readonly end: number;
}

export interface StudyCoding {
  readonly document: StudyDocument;
  readonly coder: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

function byOrder(a: { readonly order: string }, b: { readonly order: string }): number {
  return a.order < b.order ? -1 : 1;
}

/** What an exported project says, put together with names and texts. */
export class Study {
  readonly documents: readonly StudyDocument[];
  readonly codes: readonly CodeRow[];
  readonly codings: readonly StudyCoding[];
  readonly quotes: readonly QuoteRow[];
  readonly cases: readonly NamedRow[];
  readonly coders: readonly NamedRow[];
  readonly #attributes: readonly AttributeRow[];
  readonly #values: readonly ValueRow[];

  constructor(file: ProjectFile) {
    this.cases = file.rows<NamedRow>('cases');
    this.coders = file.rows<NamedRow>('coders');
    this.#attributes = file.rows<AttributeRow>('attributes').sort(byOrder);
    this.#values = file.rows<ValueRow>('values');
    this.codes = inTreeOrder(file.rows<CodeRow>('codes'));
    this.documents = file
      .rows<DocumentRow>('documents')
      .sort(byOrder)
      .map((document) => ({
        ...document,
        text: file.text(document.current),
        turns: turnsOf(file, document),
      }));
    const documents = new Map(this.documents.map((document) => [document.id, document]));
    const codes = new Set(this.codes.map(({ id }) => id));
    this.codings = file.rows<CodingRow>('codings').flatMap(({ layer, code, place }) => {
      const [documentId = '', , coder = ''] = layer.split('/');
      const document = documents.get(documentId);
      if (!document || !codes.has(code)) return [];
      return [{ document, coder, code, start: place.start, end: place.end }];
    });
    this.quotes = file.rows<QuoteRow>('quotes').sort(byOrder);
  }

  /** Names of the code and those above it, the highest first. */
  path(id: string | undefined): string[] {
    const code = this.codes.find((one) => one.id === id);
    return code ? [...this.path(code.parent), code.name] : [];
  }

  /** The code and everything below it. */
  family(id: string): Set<string> {
    const below = this.codes.filter(({ parent }) => parent === id);
    return new Set([id, ...below.flatMap((child) => [...this.family(child.id)])]);
  }

  turnAt(document: StudyDocument, offset: number): StudyTurn | undefined {
    return document.turns.filter(({ start }) => start <= offset).at(-1);
  }

  /** Whose passage it is: the first turn of a respondent of whose words it holds any, else the one it starts in. */
  whoseAt({ document, start, end }: Passage): StudyTurn | undefined {
    const answer = document.turns.find(
      (turn) =>
        turn.role === 'respondent' && Math.max(turn.bodyStart, start) < Math.min(turn.end, end),
    );
    return answer ?? this.turnAt(document, start);
  }

  /** A respondent's case, else the document's where no respondent is it; no interviewer's, nor a head line's. */
  caseOf(document: StudyDocument, turn: StudyTurn | undefined): string | undefined {
    if (turn?.role === 'interviewer') return undefined;
    const speaking = document.turns.filter(({ role }) => role !== undefined);
    if (turn?.role === undefined) return speaking.length > 0 ? undefined : document.case;
    const isTaken = speaking.some((one) => one.role === 'respondent' && one.case === document.case);
    return turn.case ?? (isTaken ? undefined : document.case);
  }

  caseAt(passage: Passage): string | undefined {
    return this.caseOf(passage.document, this.whoseAt(passage));
  }

  caseName(id: string | undefined): string | undefined {
    return this.cases.find((one) => one.id === id)?.name;
  }

  /** What a case has for the attribute of a name. */
  value(caseId: string | undefined, attribute: string): string | number | boolean | undefined {
    const of = this.#attributes.find(({ name }) => name === attribute)?.id;
    return this.#values.find((one) => one.subject === caseId && one.attribute === of)?.value;
  }

  get attributeNames(): readonly string[] {
    return this.#attributes.map(({ name }) => name);
  }
}

function inTreeOrder(codes: readonly CodeRow[], parent?: string): CodeRow[] {
  return codes
    .filter((code) => code.parent === parent)
    .sort(byOrder)
    .flatMap((code) => [code, ...inTreeOrder(codes, code.id)]);
}

function turnsOf(file: ProjectFile, document: DocumentRow): StudyTurn[] {
  const { labels, turns } = file.units(document.current);
  const speakers = file.rows<SpeakerRow>('speakers').filter((one) => one.document === document.id);
  const corrections = file
    .rows<CorrectionRow>('turns')
    .filter((one) => one.revision === document.current);
  return turns.map((turn, index) => {
    const label = turn.label === undefined ? undefined : labels[turn.label];
    const corrected = corrections.find((one) => one.index === index)?.speaker;
    const speaker = speakers.find(({ id, labels: own }) =>
      corrected === undefined ? label !== undefined && own.includes(label) : id === corrected,
    );
    return { ...turn, name: speaker?.name ?? label, role: speaker?.role, case: speaker?.case };
  });
}
