import { listDisagreements, type DisagreementList } from '#analysis/disagreement-list.ts';
import { judgedDecisions } from '#analysis/judged-decisions.ts';
import type { Study } from '#analysis/study.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { Decision } from '#domain/decision.ts';
import type {
  CodeId,
  CoderId,
  CodingId,
  DecisionId,
  DocumentId,
  RevisionId,
  RoundId,
} from '#domain/ids.ts';
import { DisagreementRows } from '#features/agreement/disagreements/disagreement-rows.ts';
import { madeColumns, type Size } from '../agreement/made-study.ts';

const named = <Id extends string>(kind: string, at: number | undefined) =>
  `${kind}-${String(at ?? 0)}` as Id;
const listed = <Id extends string>(kind: string, count: number) =>
  Array.from({ length: count }, (_one, at) => named<Id>(kind, at));

function timed<Value>(work: () => Value): { readonly value: Value; readonly time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

/** Only what disagreements are read from. */
function madeStudy(size: Size, columns: ReturnType<typeof madeColumns>): Study {
  const text = 'word '.repeat(size.length / 5);
  const codings = Array.from({ length: size.spans }, (_one, at): Coding => {
    const document = named<DocumentId>('document', columns.documents[at]);
    const coder = named<CoderId>('coder', columns.coders[at]);
    return {
      id: named<CodingId>('coding', at),
      layer: layerIdOf({ document, kind: 'ordinary', coder }),
      code: named<CodeId>('code', columns.codes[at]),
      place: {
        revision: named<RevisionId>('text', columns.documents[at]),
        start: columns.starts[at] ?? 0,
        end: columns.ends[at] ?? 0,
      },
    };
  });
  return {
    codes: listed<CodeId>('code', size.codes).map((id, at) => ({
      ...{ id, name: id, order: `a${String(at).padStart(4, '0')}`, colour: 0, isTheme: true },
      ...{ definition: '', include: '', exclude: '', example: '' },
    })),
    ...{ cases: [], attributes: [], values: [], codings },
    documents: listed<DocumentId>('document', size.documents).map((id, at) => ({
      document: {
        ...{ id, title: id, kind: 'transcript', order: `a${String(at)}`, language: 'en' },
        current: named<RevisionId>('text', at),
      },
      ...{ text, turns: [], units: { paragraphs: [], sentences: [] } },
    })),
  };
}

function list(size: Size, study: Study): DisagreementList {
  return listDisagreements(study, {
    coders: listed<CoderId>('coder', size.coders),
    documents: study.documents.map(({ document }) => document.id),
    codes: study.codes.map(({ id }) => id),
    takesPart: () => true,
    consensus: undefined,
    decided: new Set<CodingId>(),
  });
}

function decisionOn(rows: DisagreementRows, row: number): Decision {
  const { key, document, versions } = rows.row(row);
  return {
    ...{ id: key as DecisionId, round: 'round' as RoundId, document, choice: 'first' },
    codings: key.split(' ') as CodingId[],
    versions: rows.lookup.saidIn(row),
    between: versions.flatMap(({ coders }) => coders),
    consensus: [],
    coder: named<CoderId>('coder', 0),
  };
}

/** What the page reads when a decision has come: which hold, which rows are open, and the next of them. */
function afterDecision(rows: DisagreementRows, decisions: readonly Decision[]) {
  const { holding } = judgedDecisions(rows.lookup, decisions, (id) => id);
  const open = rows.lookup.rows.filter((row) => !holding.has(row));
  if (holding.size !== decisions.length) throw new Error('a decision does not hold');
  return open[0] === undefined ? undefined : rows.row(open[0]);
}

export interface Times {
  readonly rows: number;
  readonly list: number;
  readonly decisions: readonly { readonly decided: number; readonly time: number }[];
}

/** Milliseconds of the list, and of what follows a decision with few and with most of them made. */
export function measure(size: Size): Times {
  const study = madeStudy(size, madeColumns(size));
  const { value, time } = timed(() => list(size, study));
  const rows = new DisagreementRows(value);
  const all = rows.lookup.rows;
  // Keys are read once, before the first decision.
  rows.lookup.at('');
  const decisions = [1, 100, Math.floor(all.length * 0.9)].map((decided) => {
    const made = all.slice(0, decided).map((row) => decisionOn(rows, row));
    return { decided, time: timed(() => afterDecision(rows, made)).time };
  });
  return { rows: all.length, list: time, decisions };
}

/** What one would write first: for every code and every two coders the characters that one has and the other has not. */
function naiveCost(size: Size, columns: ReturnType<typeof madeColumns>): number {
  let cost = 0;
  for (let document = 0; document < size.documents; document += 1) {
    for (let code = 0; code < size.codes; code += 1) {
      const marked = Array.from({ length: size.coders }, () => new Uint8Array(size.length));
      columns.documents.forEach((of, at) => {
        if (of !== document || columns.codes[at] !== code) return;
        marked[columns.coders[at] ?? 0]?.fill(1, columns.starts[at], columns.ends[at]);
      });
      for (let place = 0; place < size.length; place += 1) {
        let coded = 0;
        for (const own of marked) coded += own[place] ?? 0;
        cost += coded * (size.coders - coded);
      }
    }
  }
  return cost;
}

/** Codings that are the same to the letter are no disagreement, also where others of the same code overlap them. */
const TOLERANCE = 0.01;

/** Milliseconds of what all disagreements cost, character by character and from the list; they must be the same. */
export function compare(size: Size): { readonly naive: number; readonly listed: number } {
  const columns = madeColumns(size);
  const study = madeStudy(size, columns);
  const naive = timed(() => naiveCost(size, columns));
  const found = timed(() => list(size, study).cost.reduce((sum, cost) => sum + cost, 0));
  if (Math.abs(found.value / naive.value - 1) > TOLERANCE)
    throw new Error(`${String(found.value)} instead of ${String(naive.value)} characters`);
  return { naive: naive.time, listed: found.time };
}
