import type { Study, StudyCoding, StudyDocument } from './study.ts';

export interface Figures {
  readonly codings: number;
  readonly documents: number;
  readonly cases: number;
  readonly characters: number;
  /** 0 to 1; undefined where no respondent speaks. */
  readonly share: number | undefined;
}

/** Cases with a value, those without any (and what belongs to no case), or everything. */
export type Group = { readonly attribute: string; readonly value: string | undefined } | 'all';

/** Whether the material of a case belongs to a group. */
function holds(study: Study, group: Group, caseId: string | undefined): boolean {
  if (group === 'all') return true;
  return study.value(caseId, group.attribute) === group.value;
}

/** Which UTF-16 code units of a text lie in any of the spans. */
function marked(text: string, spans: readonly { start: number; end: number }[]): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of spans) marks.fill(true, start, end);
  return marks;
}

/** Unicode characters whose first code unit is marked in all of the layers. */
function charactersIn(text: string, ...layers: readonly boolean[][]): number {
  let count = 0;
  let offset = 0;
  for (const character of text) {
    const at = offset;
    if (layers.every((marks) => marks[at])) count += 1;
    offset += character.length;
  }
  return count;
}

function responsesOf(study: Study, document: StudyDocument, group: Group) {
  return document.turns
    .filter(({ role }) => role === 'respondent')
    .filter((turn) => holds(study, group, study.caseOf(document, turn)))
    .map(({ bodyStart, end }) => ({ start: bodyStart, end }));
}

/** Cases that own a document or speak in one, and belong to a group. */
export function casesIn(study: Study, group: Group): Set<string> {
  const all = study.documents.flatMap((document) => [
    document.case,
    ...document.turns.map((turn) => study.caseOf(document, turn)),
  ]);
  return new Set(all.filter((one) => one !== undefined && holds(study, group, one)) as string[]);
}

/** One coder's codings, each document, span and code once. */
export function codingsOf(study: Study, coder: string): StudyCoding[] {
  const known = new Map<string, StudyCoding>();
  for (const coding of study.codings) {
    const { document, code, start, end } = coding;
    const key = [document.id, start, end, code].join(' ');
    if (coding.coder === coder && !known.has(key)) known.set(key, coding);
  }
  return [...known.values()];
}

/** The figures of a code or theme, counted over the exported file as the caption under the table says. */
export function recount(study: Study, coder: string, code: string, group: Group): Figures {
  const family = study.family(code);
  const counted = codingsOf(study, coder).filter(
    (coding) => family.has(coding.code) && holds(study, group, study.caseAt(coding)),
  );
  let characters = 0;
  let covered = 0;
  let spoken = 0;
  for (const document of study.documents) {
    const { text } = document;
    const spans = counted.filter((coding) => coding.document === document);
    const codedMarks = marked(text, spans);
    const spokenMarks = marked(text, responsesOf(study, document, group));
    characters += charactersIn(text, codedMarks);
    covered += charactersIn(text, codedMarks, spokenMarks);
    spoken += charactersIn(text, spokenMarks);
  }
  const cases = counted.map((coding) => study.caseAt(coding));
  return {
    codings: counted.length,
    documents: new Set(counted.map(({ document }) => document.id)).size,
    cases: new Set(cases.filter((one) => one !== undefined)).size,
    characters,
    share: spoken === 0 ? undefined : covered / spoken,
  };
}
