import type { Attribute, AttributeValue, Case } from '#domain/case.ts';
import type { AttributeId, CaseId, DocumentId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import { CodeTree } from './code-tree.ts';
import type { Study, StudyDocument } from './study.ts';

export interface CaseAttribute {
  readonly attribute: AttributeId;
  readonly name: string;
  readonly value: AttributeValue;
}

/** Who says something: a turn, or its speaker. */
type SaidBy = Pick<SpokenTurn, 'role' | 'case'>;

/** Of the turns of a document: whether anybody is named, and whether one who responds is the case it is about. */
interface Speaking {
  readonly speak: boolean;
  readonly isOwner: boolean;
}

/** Look-ups in a study, and its rules of what belongs to whom. */
export class StudyIndex {
  readonly study: Study;
  readonly tree: CodeTree;
  /** In the order of the document list. */
  readonly documents: readonly StudyDocument[];
  readonly #positions: ReadonlyMap<DocumentId, number>;
  readonly #cases: ReadonlyMap<CaseId, Case>;
  /** Of cases, in their order. */
  readonly #attributes: readonly Attribute[];
  readonly #values: ReadonlyMap<string, AttributeValue>;
  readonly #speaking = new Map<StudyDocument, Speaking>();

  constructor(study: Study) {
    this.study = study;
    this.tree = new CodeTree(study.codes);
    this.documents = [...study.documents].sort(
      ({ document: a }, { document: b }) => compareOrder(a, b) || (a.id < b.id ? -1 : 1),
    );
    this.#positions = new Map(this.documents.map(({ document }, index) => [document.id, index]));
    this.#cases = new Map(study.cases.map((one) => [one.id, one]));
    this.#attributes = study.attributes
      .filter((attribute) => attribute.of === 'case')
      .sort((a, b) => compareOrder(a, b) || (a.id < b.id ? -1 : 1));
    this.#values = new Map(
      study.values.map(({ subject, attribute, value }) => [`${subject}/${attribute}`, value]),
    );
  }

  /** Position in `documents`, or -1. */
  positionOf(document: DocumentId): number {
    return this.#positions.get(document) ?? -1;
  }

  document(id: DocumentId): StudyDocument | undefined {
    return this.documents[this.positionOf(id)];
  }

  case(id: CaseId | undefined): Case | undefined {
    return id === undefined ? undefined : this.#cases.get(id);
  }

  value(subject: CaseId | DocumentId, attribute: AttributeId): AttributeValue | undefined {
    return this.#values.get(`${subject}/${attribute}`);
  }

  /** What is known of a case, in the order of the attributes. */
  caseAttributes(id: CaseId | undefined): CaseAttribute[] {
    if (id === undefined) return [];
    return this.#attributes.flatMap(({ id: attribute, name }) => {
      const value = this.value(id, attribute);
      return value === undefined ? [] : [{ attribute, name, value }];
    });
  }

  turnAt(document: StudyDocument, offset: number): SpokenTurn | undefined {
    return document.turns[turnIndexAt(document.turns, offset)];
  }

  /** Whose a passage is: the first turn in it in which somebody responds, else the one in which it starts. */
  turnOf({ turns }: StudyDocument, { start, end }: Span): SpokenTurn | undefined {
    const first = turnIndexAt(turns, start);
    for (let at = Math.max(0, first); at < turns.length; at += 1) {
      const turn = turns[at];
      if (!turn || turn.start >= end) break;
      const hasWords = Math.max(turn.bodyStart, start) < Math.min(turn.end, end);
      if (turn.role === 'respondent' && hasWords) return turn;
    }
    return turns[first];
  }

  /** The case a document is about as a whole. */
  ownerOf({ document }: StudyDocument): CaseId | undefined {
    return this.case(document.case)?.id;
  }

  /**
   * Whose words those of a speaker, or of nobody who is named, are. Who asks is no participant. Who responds is the own case, else
   * the one the document is about, unless another there is that case; so are words without a speaker where nobody speaks.
   */
  caseOf(document: StudyDocument, said: SaidBy | undefined): CaseId | undefined {
    if (said?.role === 'interviewer') return undefined;
    const own = said?.role && this.case(said.case)?.id;
    const among = this.#speakersOf(document);
    return own ?? ((said?.role ? among.isOwner : among.speak) ? undefined : this.ownerOf(document));
  }

  #speakersOf(document: StudyDocument): Speaking {
    const known = this.#speaking.get(document);
    if (known) return known;
    const owner = this.ownerOf(document);
    const speaking = {
      speak: document.turns.some(({ role }) => role !== undefined),
      isOwner: document.turns.some(
        (turn) => turn.role === 'respondent' && owner !== undefined && turn.case === owner,
      ),
    };
    this.#speaking.set(document, speaking);
    return speaking;
  }
}
