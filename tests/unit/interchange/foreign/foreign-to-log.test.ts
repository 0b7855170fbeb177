import { expect, it, describe } from 'vitest';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { foreignToLog } from '#interchange/foreign/foreign-to-log.ts';
import { OwnIds } from '#interchange/foreign/own-ids.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import { timeOfId } from '#domain/time-of-id.ts';
import { layerOfId } from '#domain/coding.ts';
import { richTextToPlain } from '#domain/rich-text.ts';

const CODE_GUID = 'AAAAAAAA-1111-4222-8333-BBBBBBBBBBBB';
const TEXT = 'Interviewer: کیسا ہے؟\nRaza: پورٹل 🙂 اچھا ہے۔\nInterviewer: Why?\nRaza: It works.';

function project(parts: Partial<ForeignProject> = {}): ForeignProject {
  return {
    ...{ format: 'refi-qda', origin: 'Test 1', name: 'Portal', note: 'A note' },
    coders: [{ key: 'u1', name: 'Sana Aziz' }],
    codes: [
      { key: CODE_GUID, name: 'Trust', isTheme: true, definition: 'd', colour: '#ff0000' },
      { key: 'c2', name: 'doubt', parent: CODE_GUID, isTheme: false, definition: '' },
    ],
    documents: [
      { key: 'd1', title: 'Raza', text: TEXT, fileName: 'raza.txt', kind: 'transcript' },
      { key: 'd2', title: 'Empty', text: '', fileName: 'empty.txt', kind: 'transcript' },
    ],
    codings: [],
    ...{ outside: [], memos: [], cases: [], attributes: [], values: [], links: [], losses: [] },
    ...parts,
  };
}

async function opened(parts: Partial<ForeignProject> = {}) {
  let last = 0;
  const stamp = { newId: <Id extends string>() => `id-${String((last += 1))}` as Id, now: 1e12 };
  const names = { coder: 'Nobody', outside: 'Outside' };
  const log = await foreignToLog(project(parts), stamp, names);
  expect(faultyTable(log.changes, log.blobs)).toBeUndefined();
  const image = await projectLogImage(log);
  const text = async (title: string) => {
    const document = image.records.documents.find((one) => one.title === title);
    const revision = image.records.revisions.find(({ id }) => id === document?.current);
    if (!revision) throw new RangeError(title);
    return new TextDecoder().decode(await image.blob(revision.text));
  };
  return { log, image, records: image.records, text };
}

describe('a project of another tool', () => {
  it('keeps its texts to the letter, and finds who speaks in them', async () => {
    const { text, records } = await opened();
    expect(await text('Raza')).toBe(TEXT);
    expect(await text('Empty')).toBe('');
    expect(records.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Interviewer', 'interviewer'],
      ['Raza', 'respondent'],
    ]);
  });

  it('does not say that what it brings was made on the day of opening', () => {
    const id = '01a2b3c4-d5e6-7777-8888-999999999999';
    const stamp = { newId: <Id extends string>() => id as Id, now: 1e12 };
    const ids = new OwnIds(stamp);
    expect(timeOfId(stamp.newId())).toBe(0x01a2b3c4d5e6);
    expect(timeOfId(ids.make('coding', '1'))).toBeUndefined();
    expect(ids.of('coding', '1')).toBe('01a2b3c4-d5e6-8777-8888-999999999999');
  });

  it('keeps ids that are unique in the world, so that another copy of it can be told', async () => {
    const { records } = await opened();
    expect(records.codes.map(({ id }) => id)).toContain(CODE_GUID.toLowerCase());
  });

  it('keeps the tree of codes, and colours go down the branches', async () => {
    const { records } = await opened();
    const [trust, doubt] = records.codes;
    expect(doubt?.parent).toBe(trust?.id);
    expect(doubt?.colour).toBe(trust?.colour);
    // The one of ours that is most red.
    expect(trust?.colour).toBe(10);
  });

  it('puts no memo into the mouth of somebody who did not write it', async () => {
    const target = { of: 'project', key: '' } as const;
    const { records } = await opened({
      memos: [
        { key: 'm1', target, title: 'a', text: 'mine', coder: 'u1' },
        { key: 'm2', target, title: 'b', text: 'whose?' },
      ],
    });
    const names = new Map(records.coders.map(({ id, name }) => [id, name]));
    expect(records.memos.map(({ title, coder }) => [title, names.get(coder)])).toEqual([
      ['a', 'Sana Aziz'],
      ['b', 'Nobody'],
    ]);
  });

  it('credits nobody with links, nor with the list of codings without a place', async () => {
    const link = {
      from: { of: 'document', key: 'd1' },
      to: { of: 'code', key: 'c2' },
      ...{ relation: 'explains', note: '' },
    } as const;
    const outside = [{ key: 'o', document: 'd2', code: 'c2', coder: 'u1', where: 'p. 3' }];
    for (const parts of [{ links: [link] }, { outside }]) {
      const { records } = await opened(parts);
      const nobody = records.coders.find(({ name }) => name === 'Nobody');
      const made = [...records.links, ...records.memos];
      expect(made.map(({ coder }) => coder)).toEqual([nobody?.id]);
    }
  });

  it('has nobody in it where everything has an author, and opens by the first coder', async () => {
    const at = { document: 'd1', code: 'c2', start: 0, end: 4 };
    const { records, log } = await opened({
      coders: [
        { key: 'u1', name: 'Sana Aziz' },
        { key: 'u2', name: 'Nadeem Khan' },
      ],
      codings: [{ key: 'k1', ...at, coder: 'u2' }],
    });
    expect(records.coders.map(({ name }) => name)).toEqual(['Sana Aziz', 'Nadeem Khan']);
    expect(log.changes.map(({ coder }) => coder)).toEqual([records.coders[0]?.id]);
  });

  it('has each coding in the layer of its coder; what nobody is named for gets a coder of its own', async () => {
    const start = TEXT.indexOf('🙂');
    const at = { document: 'd1', code: 'c2', start, end: start + 2 };
    const { records } = await opened({
      codings: [
        { key: 'k1', ...at, coder: 'u1', comment: 'smiles' },
        { key: 'k2', ...at, weight: 100 },
        { key: 'k3', ...at },
      ],
    });
    const names = new Map(records.coders.map(({ id, name }) => [id, name]));
    const coders = records.codings.map(({ layer }) => names.get(layerOfId(layer).coder));
    expect(coders.sort()).toEqual(['Nobody', 'Nobody', 'Sana Aziz']);
    expect(records.codings.map(({ comment }) => comment)).toContain('smiles');
    expect(records.codings.map(({ weight }) => weight)).toContain(100);
    const places = records.codings.map(({ place }) => TEXT.slice(place.start, place.end));
    expect(places).toEqual(['🙂', '🙂', '🙂']);
  });

  it('lists codings without a place in a memo on their document', async () => {
    const { records } = await opened({
      outside: [
        { key: 'o', document: 'd2', code: 'c2', coder: 'u1', quote: 'well', where: 'p. 3' },
      ],
    });
    const [memo] = records.memos;
    expect(memo?.title).toBe('Outside');
    expect(memo && richTextToPlain(memo.body)).toBe('doubt · p. 3 · Sana Aziz · “well”');
    expect(memo?.target).toEqual({ table: 'documents', id: records.documents[1]?.id });
  });

  it('has cases with their documents, values and choices', async () => {
    const { records } = await opened({
      cases: [{ key: 'p1', name: 'Raza Khan', documents: ['d1'] }],
      attributes: [
        { key: 'a1', name: 'age', of: 'case', type: 'number' },
        { key: 'a2', name: 'place', of: 'document', type: 'choice' },
      ],
      values: [
        { attribute: 'a1', subject: 'p1', value: 41 },
        { attribute: 'a1', subject: 'p1', value: 42 },
        { attribute: 'a2', subject: 'd1', value: 'Swat' },
      ],
    });
    expect(records.documents[0]?.case).toBe(records.cases[0]?.id);
    expect(records.values.map(({ value }) => value)).toEqual([41, 'Swat']);
    expect(records.attributes[1]?.choices).toEqual(['Swat']);
  });

  it('keeps the files that are no text', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { records, image } = await opened({
      documents: [
        {
          ...{ key: 'd1', title: 'Photo', text: '', fileName: 'x', kind: 'secondary' },
          media: { fileName: 'photo.JPG', bytes },
        },
      ],
    });
    const source = records.documents[0]?.source;
    expect(source).toMatchObject({ fileName: 'photo.JPG', format: 'jpg' });
    expect(source && (await image.blob(source.hash))).toEqual(bytes);
  });

  it('has memos and links on what they are about', async () => {
    const { records } = await opened({
      memos: [
        {
          key: 'm1',
          target: { of: 'project', key: '' },
          title: 'Diary',
          text: 'one\ntwo',
          createdAt: 5,
        },
        { key: 'm2', target: { of: 'memo', key: 'm1' }, title: '', text: 'on the diary' },
      ],
      links: [
        {
          from: { of: 'memo', key: 'm2' },
          to: { of: 'code', key: 'c2' },
          relation: '',
          note: '',
        },
      ],
    });
    expect(records.memos[0]).toMatchObject({ title: 'Diary', createdAt: 5 });
    expect(records.memos[0]?.target.id).toBe(records.project[0]?.id);
    expect(records.memos[1]?.target).toEqual({ table: 'memos', id: records.memos[0]?.id });
    expect(records.links[0]?.relation).not.toBe('');
  });
});
