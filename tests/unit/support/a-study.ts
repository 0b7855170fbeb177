import type { Study, StudyDocument } from '#analysis/study.ts';
import type { Attribute, AttributeValue, Case, Value } from '#domain/case.ts';
import { valueIdOf } from '#domain/case.ts';
import type { Code } from '#domain/code.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type {
  AttributeId,
  CaseId,
  CodeId,
  CoderId,
  CodingId,
  DocumentId,
  RevisionId,
  SpeakerId,
} from '#domain/ids.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';

export const SA = 'SA' as CoderId;
export const NK = 'NK' as CoderId;
export const GROUP = 'group' as AttributeId;

/** A line is `[speaker, what is said]`; `Q` asks, everybody else responds and is the case of that name. */
export interface DocumentPlan {
  readonly case?: string;
  readonly date?: string;
  readonly lines: readonly (readonly [speaker: string, body: string])[];
}

/** `[coder, document, code, text]` for a passage that stands once in it, or with an offset and an end. */
export type CodingPlan = readonly [
  coder: string,
  document: string,
  code: string,
  place: string | readonly [start: number, end: number],
];

export interface StudyPlan {
  /** Code and what it hangs on, in the order of the codebook. */
  readonly codes: Readonly<Record<string, string | undefined>>;
  /** Attributes of each case. */
  readonly cases: Readonly<Record<string, Readonly<Record<string, AttributeValue>>>>;
  readonly attributes?: readonly Pick<Attribute, 'id' | 'type' | 'choices'>[];
  /** In the order of the list. */
  readonly documents: Readonly<Record<string, DocumentPlan>>;
  readonly codings: readonly CodingPlan[];
}

function orderOf(index: number): string {
  return `a${String(index).padStart(4, '0')}`;
}

function documentOf(title: string, plan: DocumentPlan, index: number): StudyDocument {
  let text = '';
  const turns: SpokenTurn[] = [];
  for (const [speaker, body] of plan.lines) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += `${speaker}: `;
    const bodyStart = text.length;
    text += body;
    const isQuestion = speaker === 'Q';
    const language = 'en';
    turns.push({
      start,
      bodyStart,
      end: text.length,
      language,
      direction: firstStrongDirection(body) ?? 'ltr',
      speaker: speaker as SpeakerId,
      name: speaker,
      role: isQuestion ? 'interviewer' : 'respondent',
      case: isQuestion || speaker.startsWith('?') ? undefined : (speaker as CaseId),
      time: turns.length * 10,
    });
  }
  return {
    document: {
      id: title as DocumentId,
      title,
      kind: 'transcript',
      order: orderOf(index),
      current: `${title}-text` as RevisionId,
      case: plan.case as CaseId | undefined,
      date: plan.date,
      language: 'en',
    },
    text,
    units: computeUnits(text, [], turns),
    turns,
  };
}

function spanIn(text: string, place: CodingPlan[3]) {
  if (typeof place !== 'string') return { start: place[0], end: place[1] };
  const start = text.indexOf(place);
  if (start < 0 || text.includes(place, start + 1)) throw new RangeError(`once: ${place}`);
  return { start, end: start + place.length };
}

function codeOf(name: string, parent: string | undefined, index: number): Code {
  return {
    id: name as CodeId,
    name,
    parent: parent as CodeId | undefined,
    order: orderOf(index),
    colour: 0,
    isTheme: parent === undefined,
    definition: '',
    include: '',
    exclude: '',
    example: '',
  };
}

export function aStudy(plan: StudyPlan): Study {
  const documents = Object.entries(plan.documents).map(([title, document], index) =>
    documentOf(title, document, index),
  );
  const textOf = new Map(documents.map(({ document, text }) => [document.title, text]));
  const attributes = plan.attributes ?? [
    { id: GROUP, type: 'choice', choices: ['official', 'citizen'] } as const,
  ];
  return {
    codes: Object.entries(plan.codes).map(([name, parent], index) => codeOf(name, parent, index)),
    cases: Object.keys(plan.cases).map((name, index): Case => ({
      id: name as CaseId,
      name,
      pseudonym: '',
      order: orderOf(index),
    })),
    attributes: attributes.map((attribute, index): Attribute => ({
      ...attribute,
      name: attribute.id,
      of: 'case',
      choices: [...attribute.choices],
      order: orderOf(index),
    })),
    values: Object.entries(plan.cases).flatMap(([name, values]) =>
      Object.entries(values).map(([attribute, value]): Value => ({
        id: valueIdOf(name as CaseId, attribute as AttributeId),
        subject: name as CaseId,
        attribute: attribute as AttributeId,
        value,
      })),
    ),
    documents,
    codings: plan.codings.map(([coder, document, code, place], index): Coding => ({
      id: `coding-${String(index)}` as CodingId,
      layer: layerIdOf({
        document: document as DocumentId,
        kind: 'ordinary',
        coder: coder as CoderId,
      }),
      code: code as CodeId,
      place: {
        revision: `${document}-text` as RevisionId,
        ...spanIn(textOf.get(document) ?? '', place),
      },
    })),
  };
}
