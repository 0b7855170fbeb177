import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnKey, type Column } from '#analysis/columns.ts';
import { frequencies, type FrequencyCell, type FrequencyRequest } from '#analysis/frequencies.ts';
import { retrieveCodings } from '#analysis/retrieval.ts';
import { cellFilter } from '#analysis/selected-codings.ts';
import type { Study, StudyDocument } from '#analysis/study.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import type { Span } from '#domain/text/span.ts';
import { splitsPair } from '#domain/text/units.ts';
import {
  aStudy,
  GROUP,
  NK,
  SA,
  type CodingPlan,
  type StudyPlan,
} from '#tests/unit/support/a-study.ts';

/** The counting rules once more, as plainly as they can be said: sets of characters, nothing shared with the code. */
function independentCell(
  study: Study,
  coders: readonly string[],
  code: string,
  column: Column,
): FrequencyCell {
  const below = (id: string): boolean => {
    const found = study.codes.find((one) => one.id === id);
    return id === code || (found?.parent !== undefined && below(found.parent));
  };
  const documentOf = (coding: Coding) =>
    study.documents.find(({ document }) => document.id === layerOfId(coding.layer).document);
  /** Interviewers are nobody; the document's case is who is no other, unless somebody there says to be that case. */
  const caseOf = ({ document, turns }: StudyDocument, turn: SpokenTurn | undefined) => {
    if (turn?.role !== 'respondent') return undefined;
    const isTaken = turns.some((other) => other.case === document.case);
    return turn.case ?? (isTaken ? undefined : document.case);
  };
  const caseAt = (document: StudyDocument, { start, end }: Span) => {
    const holds = (from: number, to: number) =>
      Array.from({ length: end - start }, (_, at) => start + at).some(
        (at) => at >= from && at < to,
      );
    const responding = document.turns.find(
      (turn) => turn.role === 'respondent' && holds(turn.bodyStart, turn.end),
    );
    return caseOf(document, responding ?? document.turns.findLast((turn) => turn.start <= start));
  };
  const isInColumn = (document: StudyDocument, belongsTo: string | undefined, coder?: string) => {
    if (column.kind === 'total') return true;
    if (column.kind === 'document') return document.document.id === column.document;
    if (column.kind === 'coder') return coder === undefined || coder === column.coder;
    const value = study.values.find(({ subject }) => subject === belongsTo)?.value;
    return column.kind === 'none' ? value === undefined : value === column.value;
  };
  /** Names of the characters (code points) of a stretch. */
  const characters = (document: StudyDocument, start: number, end: number) => {
    const names: string[] = [];
    for (let at = start; at < end; at += (document.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      names.push(`${document.document.id} ${String(at)}`);
    return names;
  };
  const spoken = study.documents.flatMap((document) =>
    document.turns
      .filter((turn) => turn.role === 'respondent')
      .filter((turn) => isInColumn(document, caseOf(document, turn)))
      .flatMap((turn) => characters(document, turn.bodyStart, turn.end)),
  );
  const counted = new Set<string>();
  const documents = new Set<string>();
  const cases = new Set<string>();
  const covered = new Set<string>();
  for (const coding of study.codings) {
    const { coder } = layerOfId(coding.layer);
    const document = documentOf(coding);
    if (!document || !coders.includes(coder) || !below(coding.code)) continue;
    const { start, end } = coding.place;
    const belongsTo = caseAt(document, coding.place);
    if (!isInColumn(document, belongsTo, coder)) continue;
    counted.add([document.document.id, start, end, coding.code].join(' '));
    documents.add(document.document.id);
    if (belongsTo) cases.add(belongsTo);
    for (const one of characters(document, start, end)) covered.add(one);
  }
  return {
    codings: counted.size,
    documents: documents.size,
    cases: cases.size,
    characters: covered.size,
    share:
      spoken.length > 0
        ? spoken.filter((one) => covered.has(one)).length / spoken.length
        : undefined,
  };
}

const CASES = ['Raza', 'Saima', 'Bilal', 'Noor'];
const CODES = ['trust', 'doubt', 'earned', 'by result', 'awareness'];
const words = fc.array(fc.constantFrom('ab', '😀', ' ', 'شک', '👩‍👩‍👦', 'é.', '\n'), { maxLength: 12 });
const line = fc.tuple(
  fc.constantFrom('Q', '?x', ...CASES),
  words.map((parts) => parts.join('')),
);
const plannedDocument = fc.record(
  {
    case: fc.constantFrom(...CASES),
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  },
  { requiredKeys: ['lines'] },
);
const plannedCoding = fc.record({
  coder: fc.constantFrom('SA', 'NK'),
  document: fc.nat(),
  code: fc.constantFrom(...CODES),
  // Few places, so that codings meet and coincide.
  start: fc.nat(20),
  length: fc.constantFrom(0, 1, 6, 30),
});
const groupOf = fc.constantFrom<Record<string, string>[]>(
  { group: 'official' },
  { group: 'citizen' },
  {},
);

/** The nearest offset at or before one that splits no surrogate pair. */
function whole(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset;
}

const studies = fc
  .record({
    documents: fc.array(plannedDocument, { minLength: 1, maxLength: 4 }),
    codings: fc.array(plannedCoding, { maxLength: 25 }),
    groups: fc.tuple(groupOf, groupOf, groupOf, groupOf),
  })
  .map(({ documents, codings, groups }) => {
    const plan: StudyPlan = {
      codes: {
        trust: undefined,
        doubt: 'trust',
        earned: 'trust',
        'by result': 'earned',
        awareness: undefined,
      },
      cases: Object.fromEntries(CASES.map((name, at) => [name, groups[at] ?? {}])),
      documents: Object.fromEntries(documents.map((one, at) => [`document ${String(at)}`, one])),
      codings: [],
    };
    const bare = aStudy(plan);
    const placed = codings.flatMap((one): CodingPlan[] => {
      const document = bare.documents[one.document % bare.documents.length];
      if (!document) return [];
      const { text } = document;
      const start = whole(text, one.start % text.length);
      const end = whole(text, Math.min(text.length, start + 1 + one.length));
      return end > start ? [[one.coder, document.document.title, one.code, [start, end]]] : [];
    });
    return aStudy({ ...plan, codings: placed });
  });

const requests = fc.constantFrom<FrequencyRequest[]>(
  { coders: [SA], united: false, grouping: { by: 'attribute', attribute: GROUP } },
  { coders: [SA, NK], united: true, grouping: { by: 'attribute', attribute: GROUP } },
  { coders: [NK], united: false, grouping: { by: 'document' } },
  { coders: [SA, NK], united: true, grouping: { by: 'coder' } },
);

it('counts what an independent count gives, in every cell', () => {
  fc.assert(
    fc.property(studies, requests, (study, request) => {
      const table = frequencies(study, request);
      for (const { code, cells } of table.rows) {
        table.columns.forEach(({ column }, at) => {
          const expected = independentCell(study, request.coders, code, column);
          expect([code, columnKey(column), cells[at]]).toEqual([code, columnKey(column), expected]);
        });
      }
    }),
    { numRuns: 300 },
  );
});

it('opens exactly the codings that a cell counts', () => {
  fc.assert(
    fc.property(studies, requests, (study, request) => {
      const table = frequencies(study, request);
      for (const { code, cells } of table.rows) {
        table.columns.forEach(({ column }, at) => {
          const retrieved = retrieveCodings(study, cellFilter(request, code, column));
          expect(retrieved).toHaveLength(cells[at]?.codings ?? 0);
          expect(new Set(retrieved.map(({ id }) => id)).size).toBe(retrieved.length);
        });
      }
    }),
    { numRuns: 100 },
  );
});

it('loses no coding between the groups: their figures add up to the total', () => {
  fc.assert(
    fc.property(studies, (study) => {
      const grouping = { by: 'attribute', attribute: GROUP } as const;
      const table = frequencies(study, { coders: [SA], united: false, grouping });
      for (const { cells } of table.rows) {
        const groups = cells.slice(0, -1).reduce((sum, cell) => sum + cell.codings, 0);
        expect(groups).toBe(cells.at(-1)?.codings);
      }
    }),
    { numRuns: 100 },
  );
});
