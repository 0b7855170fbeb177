import { describe, expect, it } from 'vitest';
import { readRqda } from '#interchange/rqda/read-rqda.ts';
import { database } from '#tests/unit/interchange/sqlite/databases.ts';

/** As RQDA makes them. */
const SCHEMA = [
  'create table project (databaseversion text, date text, dateM text, memo text, about text, imageDir text)',
  'create table source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer)',
  'create table freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text)',
  'create table treecode (cid integer, catid integer, date text, dateM text, memo text, status integer, owner text)',
  'create table codecat (name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer)',
  'create table coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)',
  'create table cases (name text, memo text, owner text, date text, dateM text, id integer, status integer)',
  'create table caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text)',
  'create table attributes (name text, status integer, date text, dateM text, owner text, memo text, class text)',
  'create table caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer)',
  'create table fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer)',
  'create table journal (name text, journal text, date text, dateM text, owner text, status integer)',
  'create table annotation (fid integer, position integer, annotation text, owner text, date text, dateM text, status integer)',
];
const DATE = 'Sat Mar  5 10:20:30 2016';
const TEXT = 'Q: 😀 How are you?\nA: میں ٹھیک ہوں 🙏 thank you.';

function sel(words: string): { seltext: string; selfirst: number; selend: number } {
  const selfirst = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { seltext: words, selfirst, selend: selfirst + Array.from(words).length };
}

function coding(words: string, more: Record<string, string | number | null> = {}) {
  const about = { status: 1, owner: 'noor', date: DATE, memo: null };
  return { cid: 1, fid: 1, ...sel(words), ...about, ...more };
}

async function study() {
  const bytes = await database(SCHEMA, {
    project: [{ databaseversion: '0.2.2', memo: 'a study' }],
    source: [
      { name: 'one', id: 1, file: TEXT, memo: 'quiet room', owner: 'noor', date: DATE, status: 1 },
      { name: 'gone', id: 2, file: 'x', memo: '', owner: 'noor', date: DATE, status: 0 },
    ],
    freecode: [
      { name: 'health', memo: 'how one is', owner: 'noor', id: 1, status: 1, color: '#FF0000' },
      { name: 'thanks', memo: null, owner: 'ali', id: 2, status: 1, color: 'blue' },
    ],
    codecat: [
      { name: 'state', catid: 1, owner: 'noor', memo: '', status: 1 },
      { name: 'manners', catid: 2, owner: 'noor', memo: '', status: 1 },
    ],
    treecode: [
      { cid: 1, catid: 1, status: 1, owner: 'noor' },
      { cid: 1, catid: 2, status: 1, owner: 'noor' },
    ],
    coding: [
      coding('میں ٹھیک ہوں 🙏', { memo: 'short' }),
      coding('thank you', { cid: 2, owner: 'ali', memo: 'one line\nand another' }),
      coding('How are you?', { status: 0 }),
    ],
    cases: [{ name: 'P1', memo: '', owner: 'noor', date: DATE, id: 1, status: 1 }],
    caselinkage: [
      {
        caseid: 1,
        fid: 1,
        selfirst: 0,
        selend: Array.from(TEXT).length,
        status: 1,
        owner: 'noor',
        memo: '',
      },
    ],
    attributes: [{ name: 'age', status: 1, memo: '', class: 'numeric' }],
    caseAttr: [{ variable: 'age', value: '40', caseID: 1, status: 1 }],
    fileAttr: [{ variable: 'age', value: 'NA', fileID: 1, status: 1 }],
    journal: [{ name: 'Day 1', journal: 'begun', date: DATE, owner: 'noor', status: 1 }],
    annotation: [{ fid: 1, position: 25, annotation: 'kind', owner: 'ali', date: DATE, status: 1 }],
  });
  const read = await readRqda(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe('a project of RQDA', () => {
  it('has codings on their words, though characters were counted', async () => {
    const { codings, documents, reading } = await study();
    expect(documents.map(({ title, text }) => [title, text])).toEqual([['one', TEXT]]);
    expect(
      codings.map(({ code, coder, start, end }) => [code, coder, TEXT.slice(start, end)]),
    ).toEqual([
      ['code 1', 'noor', 'میں ٹھیک ہوں 🙏'],
      ['code 2', 'ali', 'thank you'],
    ]);
    expect(codings[0]?.comment).toBe('short');
    expect(reading).toEqual({ unit: 'code-point', lineEnd: 'two', evidence: 'quotes', fit: 1 });
  });

  it('puts a code into one of its categories, and tells of the others', async () => {
    const { codes, losses } = await study();
    expect(codes).toEqual([
      { key: 'category 1', name: 'state', isTheme: true, definition: '' },
      {
        ...{ key: 'code 1', name: 'health', isTheme: false, definition: 'how one is' },
        ...{ parent: 'category 1', colour: '#ff0000' },
      },
      { key: 'category 2', name: 'manners', isTheme: true, definition: '' },
      { key: 'code 2', name: 'thanks', isTheme: false, definition: '' },
    ]);
    expect(losses).toContainEqual({ type: 'hierarchy-mended', count: 1, places: ['health'] });
    // Two codings and their document.
    expect(losses).toContainEqual({ type: 'authorship', count: 3, places: ['one'] });
  });

  it('has cases, values and memos, with their writers and dates', async () => {
    const { note, cases, attributes, values, memos } = await study();
    const createdAt = Date.UTC(2016, 2, 5, 10, 20, 30);
    expect(note).toBe('a study');
    expect(cases).toEqual([{ key: '1', name: 'P1', documents: ['1'] }]);
    expect(attributes).toEqual([{ key: 'case age', name: 'age', of: 'case', type: 'number' }]);
    expect(values).toEqual([{ attribute: 'case age', subject: '1', value: 40 }]);
    expect(memos).toMatchObject([
      { target: { of: 'document', key: '1' }, text: 'quiet room', coder: 'noor', createdAt },
      { target: { of: 'coding', key: '2' }, text: 'one line\nand another', coder: 'ali' },
      { target: { of: 'project' }, title: 'Day 1', text: 'begun', createdAt },
      { target: { of: 'document' }, text: '“A: میں ٹھیک ہوں 🙏 thank you.”\nkind', coder: 'ali' },
    ]);
  });
});
