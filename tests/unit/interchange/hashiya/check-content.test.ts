import { expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type { BlobHash, ChangeId, CoderId, DeviceId, DocumentId, RevisionId } from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';

const UNITS = 'a'.repeat(64) as BlobHash;

function log(...drafts: (Draft | undefined)[]): Change[] {
  return drafts
    .filter((draft) => draft !== undefined)
    .map((draft, index) => ({
      ...draft,
      id: `change-${String(index)}` as ChangeId,
      device: 'device' as DeviceId,
      coder: 'coder' as CoderId,
      sequence: index + 1,
      clock: `00000000000a-000${String(index)}`,
    }));
}

function imported(length: number) {
  const id = 'd' as DocumentId;
  const revision = 'r' as RevisionId;
  const document = {
    id,
    title: 'D',
    kind: 'note',
    order: 'a0',
    current: revision,
    language: 'en',
  } as const;
  return importDocuments(
    [
      {
        document,
        revision: { id: revision, document: id, text: UNITS, units: UNITS, length, words: 1 },
        speakers: [],
      },
    ],
    [],
  );
}

function unitsBlob(end: number) {
  const turns = [{ start: 0, bodyStart: 0, end, language: 'en', direction: 'ltr' }];
  const units = { version: 1, labels: [], turns, paragraphs: [0, end], sentences: [0, end] };
  return { hash: UNITS, bytes: new TextEncoder().encode(JSON.stringify(units)) };
}

it('finds nothing wrong with a sound log', () => {
  const changes = log(addCodes([aCode('trust')]), imported(5));
  expect(faultyTable(changes, [unitsBlob(5)])).toBeUndefined();
});

it('names the table of a record that is not what screens expect', () => {
  const [change] = log(addCodes([aCode('trust')]));
  const [record] = change?.records ?? [];
  if (!change || !record) throw new Error('no change');
  const broken = { ...change, records: [{ ...record, after: { ...record.after, name: 7 } }] };
  expect(faultyTable([broken], [])).toBe('codes');
});

it('refuses units that are missing, no units, or reach past the text', () => {
  expect(faultyTable(log(imported(5)), [])).toBe('revisions');
  const nonsense = { hash: UNITS, bytes: new TextEncoder().encode('nonsense') };
  expect(faultyTable(log(imported(5)), [nonsense])).toBe('revisions');
  expect(faultyTable(log(imported(5)), [unitsBlob(6)])).toBe('revisions');
});

it('refuses a coding that reaches past its text', () => {
  const coding = (end: number) =>
    applyCode(
      aCoding(aCode('trust').id, 1, end, { place: { revision: 'r' as RevisionId, start: 1, end } }),
    );
  expect(faultyTable(log(imported(5), coding(5)), [unitsBlob(5)])).toBeUndefined();
  expect(faultyTable(log(imported(5), coding(6)), [unitsBlob(5)])).toBe('codings');
});
