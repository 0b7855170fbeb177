import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { recode } from '#domain/edits/recode.ts';
import { editDocument, removeDocuments } from '#domain/edits/edit-document.ts';
import { createProject } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { Coding } from '#domain/coding.ts';
import type {
  BlobHash,
  ChangeId,
  CodeId,
  CoderId,
  DeviceId,
  DocumentId,
  LayerId,
  ProjectId,
  RevisionId,
} from '#domain/ids.ts';
import { inverse } from '#domain/log/inverse.ts';
import type { Change, Draft, RecordChange } from '#domain/log/change.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import type { StoredBlob } from '#interchange/hashiya/write.ts';
import { aCode, aCoding } from '#tests/unit/support/project-database.ts';

const TEXT = 'a'.repeat(64) as BlobHash;
const UNITS = 'b'.repeat(64) as BlobHash;
const REVISION = 'r' as RevisionId;
const TRUST = aCode('trust');
const DOCUMENT = {
  id: 'd' as DocumentId,
  title: 'D',
  kind: 'note',
  order: 'a0',
  current: REVISION,
  language: 'en',
} as const;
const PROJECT = {
  id: 'p' as ProjectId,
  name: 'P',
  note: '',
  attribution: '',
  usePseudonyms: false,
};

/** The changes of one device, after those that begin every project. */
function log(...drafts: (Draft | undefined)[]): Change[] {
  const begun = createProject(PROJECT, { id: 'coder' as CoderId, name: 'C', initials: 'C' });
  return [begun, ...drafts]
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

function imported(length: number): Draft {
  const revision = { id: REVISION, document: DOCUMENT.id, text: TEXT, units: UNITS, length };
  const draft = importDocuments(
    [{ document: DOCUMENT, revision: { ...revision, words: 1 }, speakers: [] }],
    [],
  );
  if (!draft) throw new Error('the draft says something');
  return draft;
}

function blob(hash: BlobHash, content: string): StoredBlob {
  return { hash, bytes: new TextEncoder().encode(content) };
}

function unitsBlob(end: number, pages?: readonly number[]) {
  const turns = [{ start: 0, bodyStart: 0, end, language: 'en', direction: 'ltr' }];
  const units = { version: 1, labels: [], turns, paragraphs: [0, end], sentences: [0, end] };
  return blob(UNITS, JSON.stringify({ ...units, pages }));
}

/** A text of five code units, and what lies in it. */
const BLOBS = [blob(TEXT, 'نہ😀\uFEFF'), unitsBlob(5)];

function coding(end: number, more: Partial<Coding> = {}): Coding {
  return aCoding(TRUST.id, 1, end, { place: { revision: REVISION, start: 1, end }, ...more });
}

/** One record as some other program might have written it. */
function written(record: Pick<RecordChange, 'table' | 'id'> & Partial<RecordChange>): Draft {
  return { edit: { name: 'other' }, records: [{ before: {}, after: {}, ...record }] };
}

const taken = (draft: Draft | undefined) => draft && inverse(draft);

it('finds nothing wrong with a sound log', () => {
  const one = coding(5);
  const changes = log(
    addCodes([TRUST]),
    imported(5),
    applyCode(one),
    removeCodings([one]),
    importCodings([coding(3), coding(4)], []),
  );
  expect(faultyTable(changes, BLOBS)).toBeUndefined();
});

it('lets a coding outlive its code and its text, which other coders may have taken back', () => {
  const [codes, document] = [addCodes([TRUST]), imported(5)];
  const changes = log(codes, document, applyCode(coding(5)), taken(codes), taken(document));
  expect(faultyTable(changes, BLOBS)).toBeUndefined();
});

it('names the table of a record that is not what screens expect', () => {
  const [, change] = log(addCodes([TRUST]));
  const [record] = change?.records ?? [];
  if (!change || !record) throw new Error('no change');
  const broken = { ...change, records: [{ ...record, after: { ...record.after, name: 7 } }] };
  expect(faultyTable([broken], [])).toBe('codes');
  const { colour: _colour, ...partial } = record.after;
  expect(faultyTable(log(written({ ...record, after: partial })), [])).toBe('codes');
});

it('checks what an undo can bring back as well', () => {
  const partial = written({ table: 'codes', id: 'c', after: { name: 'x', present: false } });
  expect(faultyTable(log(partial), [])).toBe('codes');
  const gone = written({ table: 'codes', id: 'c', before: { colour: 'red' } });
  expect(faultyTable(log(gone), [])).toBe('codes');
  const odd = written({ table: 'memos', id: 'm', after: { present: 'perhaps' } });
  expect(faultyTable(log(odd), [])).toBe('memos');
});

it('refuses a project that nobody could open', () => {
  const [begun] = log();
  expect(faultyTable([], [])).toBe('project');
  const records = begun?.records.filter(({ table }) => table === 'project') ?? [];
  expect(
    faultyTable(
      log().map((change) => ({ ...change, records })),
      [],
    ),
  ).toBe('coders');
});

describe('a revision', () => {
  it('has units that lie in its text', () => {
    const text = blob(TEXT, 'abcde');
    expect(faultyTable(log(imported(5)), [text])).toBe('revisions');
    expect(faultyTable(log(imported(5)), [text, blob(UNITS, 'nonsense')])).toBe('revisions');
    expect(faultyTable(log(imported(5)), [text, unitsBlob(6)])).toBe('revisions');
    expect(faultyTable(log(imported(5)), [text, unitsBlob(4)])).toBeUndefined();
  });

  it.each([
    ['lie in its text', [0, 2, 6]],
    ['are in order', [0, 3, 2]],
    ['are offsets', [0, 2.5]],
  ])('has pages that %s', (_, pages) => {
    const text = blob(TEXT, 'abcde');
    expect(faultyTable(log(imported(5)), [text, unitsBlob(5, pages)])).toBe('revisions');
    expect(faultyTable(log(imported(5)), [text, unitsBlob(5, [0, 2, 2, 5])])).toBeUndefined();
  });

  it('has a text, of as many UTF-16 code units as it says', () => {
    expect(faultyTable(log(imported(5)), [unitsBlob(5)])).toBe('revisions');
    expect(faultyTable(log(imported(6)), BLOBS)).toBe('revisions');
    const noText = { hash: TEXT, bytes: Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff) };
    expect(faultyTable(log(imported(5)), [noText, unitsBlob(5)])).toBe('revisions');
  });

  it('has them even when it was taken back', () => {
    const document = imported(5);
    expect(faultyTable(log(document, taken(document)), [unitsBlob(5)])).toBe('revisions');
  });

  it('never changes', () => {
    const longer = { table: 'revisions', id: REVISION, before: { length: 5 } } as const;
    const changes = log(imported(5), written({ ...longer, after: { length: 50 } }));
    expect(faultyTable(changes, BLOBS)).toBe('revisions');
  });
});

describe('a document', () => {
  it.each(['none', 'r2'])('shows a revision of its own: not %s', (current) => {
    const other = {
      table: 'revisions',
      id: 'r2',
      after: { document: 'd2', text: TEXT, units: UNITS, length: 5, words: 1, present: true },
    } as const;
    const changes = log(
      imported(5),
      written(other),
      editDocument(DOCUMENT, { current: current as RevisionId }),
    );
    expect(faultyTable(changes, BLOBS)).toBe('documents');
    // One that is taken away comes back by an undo.
    expect(faultyTable([...changes, ...log(removeDocuments([DOCUMENT]))], BLOBS)).toBe('documents');
  });

  it('has its revision while it is seen', () => {
    const hidden = {
      table: 'revisions',
      id: REVISION,
      before: { present: true },
      after: { present: false },
    } as const;
    expect(faultyTable(log(imported(5), written(hidden)), BLOBS)).toBe('documents');
  });
});

describe('a coding', () => {
  const around = [addCodes([TRUST]), imported(5)];
  const other = 'd/ordinary/other' as LayerId;

  it('lies in its text', () => {
    expect(faultyTable(log(...around, applyCode(coding(5))), BLOBS)).toBeUndefined();
    expect(faultyTable(log(...around, applyCode(coding(6))), BLOBS)).toBe('codings');
    const long = importCodings([coding(6)], []);
    expect(faultyTable(log(...around, long, taken(long)), BLOBS)).toBe('codings');
    const empty = importCodings([coding(1)], []);
    expect(faultyTable(log(...around, empty, taken(empty)), BLOBS)).toBe('codings');
  });

  it.each(['garbage', 'd/consensus/c', 'd/ordinary/', 'd/ordinary/c/1'])(
    'has a layer that is one: not %s',
    (layer) => {
      const one = coding(5, { layer: layer as LayerId });
      expect(faultyTable(log(...around, applyCode(one)), BLOBS)).toBe('codings');
    },
  );

  it('keeps its layer for life, and every change names it', () => {
    const one = coding(5);
    const moved = { table: 'codings', id: one.id, layer: one.layer } as const;
    const fields = { before: { layer: one.layer }, after: { layer: other } };
    const add = applyCode(one);
    const nameless = { ...add?.records[0], layer: undefined } as RecordChange;
    for (const draft of [
      [add, written({ ...moved, ...fields })],
      [add, removeCodings([{ ...one, layer: other }])],
      [add, importCodings([{ ...one, layer: other }], [])],
      [written({ ...nameless, layer: other })],
      [written(nameless)],
    ]) {
      expect(faultyTable(log(...around, ...draft), BLOBS)).toBe('codings');
    }
  });

  it('has a code that was there once', () => {
    const one = coding(5);
    const unknown = { ...one, code: 'nobody knows' as CodeId };
    expect(faultyTable(log(...around, applyCode(unknown)), BLOBS)).toBe('codings');
    const nothing = { memos: [], links: [], codes: [] };
    const back = [
      applyCode(one),
      recode([one], unknown.code, [], nothing),
      recode([unknown], one.code, [], nothing),
    ];
    expect(faultyTable(log(...around, ...back), BLOBS)).toBe('codings');
  });
});
