import { expect } from '@playwright/test';
import type { Passage, Study } from './study.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `(Interview Raza, April 2019)`: by the case, else the speaker; by the document's date, else the case's. */
function attributionOf(study: Study, passage: Passage): string {
  const { document } = passage;
  const caseId = study.caseAt(passage);
  const name = study.caseName(caseId) ?? study.whoseAt(passage)?.name ?? document.title;
  const date = document.date ?? String(study.value(caseId, 'date') ?? '');
  const [year, month] = date.split('-');
  const when = year ? `, ${MONTHS[Number(month) - 1] ?? ''} ${year}` : '';
  return `(Interview ${name}${when})`;
}

function timeOf(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const tail = `${two(minutes)}:${two(rest)}`;
  return hours >= 1 ? `${String(Math.floor(hours))}:${tail}` : tail;
}

/** A passage as its row in an exported table should be, as far as the exported project decides it. */
export function passageRow(
  study: Study,
  passage: Passage & { readonly code: string | undefined; readonly coder: string },
): Record<string, string> {
  const { document, start, end, code, coder } = passage;
  const whose = study.whoseAt(passage);
  const caseId = study.caseAt(passage);
  const caseName = study.caseName(caseId);
  const attributes = study.attributeNames.flatMap((name) => {
    const value = study.value(caseId, name);
    return value === undefined ? [] : [[name, valueText(value)] as const];
  });
  return {
    Quote: document.text.slice(start, end),
    Attribution: attributionOf(study, passage),
    Code: study.path(code).join(' › '),
    Coder: study.coders.find(({ id }) => id === coder)?.name ?? '',
    Document: document.title,
    Participant: caseName ?? '',
    Speaker: whose?.role === 'interviewer' ? (whose.name ?? '') : (caseName ?? whose?.name ?? ''),
    Time: timeOf(study.turnAt(document, start)?.time),
    Start: String(start),
    End: String(end),
    ...Object.fromEntries(attributes),
  };
}

function valueText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return String(value);
}

/** Holds that exported rows are these passages, in this order. */
export function expectPassages(
  exported: readonly ReadonlyMap<string, string>[],
  expected: readonly Record<string, string>[],
): void {
  expect(exported.length).toBe(expected.length);
  const asked = exported.map((row, at) =>
    Object.fromEntries(Object.keys(expected[at] ?? {}).map((key) => [key, row.get(key)])),
  );
  expect(asked).toEqual(expected);
}
