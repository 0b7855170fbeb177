import type { Attribute, AttributeValue, Case } from '#domain/case.ts';
import type { AttributeId, CaseId, DocumentId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import { CodeTree } from './code-tree.ts';
import type { Study, StudyDocument } from './study.ts';

export interface CaseAttribute {
  readonly attribute: AttributeId;
  readonly name: string;
  readonly value: AttributeValue;
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

  /** The case a turn belongs to: its speaker's, else the document's. Without a turn: the document's. */
  caseOf(document: StudyDocument, turn: SpokenTurn | undefined): CaseId | undefined {
    return (this.case(turn?.case) ?? this.case(document.document.case))?.id;
  }
}
