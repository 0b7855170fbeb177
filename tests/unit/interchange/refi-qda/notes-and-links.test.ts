import { describe, expect, test } from 'vitest';
import { CODE, coding, guid, lossOf, passages, textSource, withText } from './qdpx-files.ts';

const DOCUMENT = guid(10);
const NOTE = guid(701);
const TEXT = 'They wait for weeks, then they pay.';

const note = (inside = '<PlainTextContent>Why?</PlainTextContent>', id = NOTE, name = 'Doubt') =>
  `<Notes><Note guid="${id}" name="${name}" creationDateTime="2019-04-03T10:00:00">${inside}</Note></Notes>`;
const noteRef = (id = NOTE) => `<NoteRef targetGUID="${id}"/>`;
const marked = (inside: string, number = 30) =>
  `<PlainTextSelection guid="${guid(number)}" startPosition="5" endPosition="19">${inside}</PlainTextSelection>`;
/** The words of what is marked. */
const MARKED = { start: 5, end: 19 };
const AT = Date.UTC(2019, 3, 3, 10);
const link = (from: string, to: string, more = '') =>
  `<Links><Link guid="${guid(800)}" originGUID="${from}" targetGUID="${to}"${more}/></Links>`;

const read = (inSource: string, after = '', origin = '') =>
  withText(TEXT, textSource([], inSource) + after, { origin });

describe('descriptions', () => {
  test('of a coded passage: a short one is a comment, a long one a memo', async () => {
    const short = await read(marked(`<Description>A short one</Description>${coding(50)}`));
    expect(short.codings[0]?.comment).toBe('A short one');
    expect(short.memos).toEqual([]);
    for (const long of ['Two\nlines', 'x'.repeat(201)]) {
      const project = await read(marked(`<Description>${long}</Description>${coding(50)}`));
      expect(project.codings[0]).not.toHaveProperty('comment');
      expect(project.memos).toMatchObject([
        { target: { of: 'coding', key: guid(50) }, text: long },
      ]);
    }
  });

  test('of a passage without a code: a memo on these words of the document', async () => {
    const project = await read(marked('<Description>Look again</Description>'));
    expect(project.memos).toMatchObject([
      { target: { of: 'document', key: DOCUMENT }, span: MARKED, text: 'Look again' },
    ]);
    expect(project.losses).toEqual([]);
  });

  test('of the document and the project', async () => {
    const project = await read(
      '<Description>Second talk</Description>',
      '<Description>Pilot</Description>',
    );
    expect(project.note).toBe('Pilot');
    expect(project.memos).toMatchObject([{ target: { of: 'document' }, text: 'Second talk' }]);
  });

  test('a passage with nothing to it is counted', async () => {
    expect(lossOf(await read(marked('')), 'selection-without-code')).toBe(1);
  });
});

describe('notes', () => {
  test.each([
    ['a document', noteRef(), { of: 'document', key: DOCUMENT }, {}],
    ['a coded passage', marked(coding(50) + noteRef()), { of: 'coding', key: guid(50) }, {}],
    [
      'a coding',
      marked(coding(50).replace('</Coding>', `${noteRef()}</Coding>`)),
      { of: 'coding', key: guid(50) },
      {},
    ],
    [
      'a passage without a code',
      marked(noteRef()),
      { of: 'document', key: DOCUMENT },
      { span: MARKED },
    ],
    ['nothing', '', { of: 'project', key: '' }, {}],
  ])('on %s', async (_, inSource, target, more) => {
    const project = await read(inSource, note());
    expect(project.memos).toEqual([
      { key: NOTE, target, title: 'Doubt', text: 'Why?', createdAt: AT, ...more },
    ]);
    expect(project.losses).toEqual([]);
  });

  test('on a code and on the project', async () => {
    const onCode = await withText(
      TEXT,
      textSource([]).replace('/></Codes>', `>${noteRef()}</Code></Codes>`) + note(),
    );
    expect(onCode.memos).toMatchObject([{ target: { of: 'code', key: CODE } }]);
    const onProject = await read('', note() + noteRef());
    expect(onProject.memos).toMatchObject([{ target: { of: 'project' } }]);
  });

  test('on several things: a memo on the first, links from the others', async () => {
    const project = await read(marked(coding(50) + coding(51) + noteRef()), note());
    expect(project.memos).toMatchObject([{ target: { of: 'coding', key: guid(50) } }]);
    expect(project.links).toMatchObject([
      { from: { of: 'coding', key: guid(51) }, to: { of: 'memo', key: NOTE } },
    ]);
  });

  test('an annotation of NVivo: a passage, a note, and a link from one to the other', async () => {
    const project = await read(marked(''), note() + link(NOTE, guid(30)), 'NVivo');
    expect(project.memos).toMatchObject([
      { target: { of: 'document', key: DOCUMENT }, span: MARKED, title: 'Doubt', text: 'Why?' },
    ]);
    expect(project.links).toEqual([]);
    expect(project.losses).toEqual([]);
  });

  test('linked to a coded passage, in either direction', async () => {
    for (const ends of [link(NOTE, guid(30)), link(guid(30), NOTE)]) {
      const project = await read(marked(coding(50)), note() + ends);
      expect(project.memos).toMatchObject([{ target: { of: 'coding', key: guid(50) } }]);
      expect(project.links).toEqual([]);
    }
  });

  test('an annotation of QualCoder: the note’s own selection lies in the source', async () => {
    const annotation = `<PlainTextContent>Why?</PlainTextContent><PlainTextSelection guid="${guid(31)}" startPosition="5" endPosition="9"/>`;
    const project = await read(noteRef(), note(annotation), 'QualCoder 3.8');
    expect(project.memos).toMatchObject([{ span: { start: 5, end: 9 }, text: 'Why?' }]);
  });

  test('with codings: a document of its own, and a memo where it is referred to', async () => {
    const coded = `<PlainTextContent>Why so?</PlainTextContent><PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="3">${coding(50)}</PlainTextSelection>`;
    const alone = await read('', note(coded));
    expect(alone.documents.at(-1)).toMatchObject({ kind: 'note', title: 'Doubt', text: 'Why so?' });
    expect(passages(alone)).toEqual(['Why']);
    expect(alone.memos).toEqual([]);
    const used = await read(noteRef(), note(coded));
    expect(used.memos).toMatchObject([
      { target: { of: 'document', key: DOCUMENT }, text: 'Why so?' },
    ]);
    expect(used.documents).toHaveLength(2);
  });

  test('that are not there, or whose text is not, are told', async () => {
    expect(lossOf(await read(noteRef()), 'dangling-reference')).toBe(1);
    const elsewhere = `<Notes><Note guid="${NOTE}" name="Doubt" plainTextPath="internal://gone.txt"/></Notes>`;
    const project = await read('', elsewhere);
    expect(project.memos).toMatchObject([{ title: 'Doubt', text: '' }]);
    expect(lossOf(project, 'missing-note')).toBe(1);
    expect(lossOf(project, 'missing-source')).toBe(0);
  });
});

describe('links and groups', () => {
  test('join what their ends became', async () => {
    const project = await read(
      marked(coding(50)),
      link(guid(30), CODE, ' name="contradicts" direction="OneWay"'),
    );
    expect(project.links).toEqual([
      {
        from: { of: 'coding', key: guid(50) },
        to: { of: 'code', key: CODE },
        relation: 'contradicts',
        note: '',
      },
    ]);
  });

  test.each([
    [' name="contradicts" direction="OneWay"', 0],
    [' name="contradicts"', 0],
    [' direction="Bidirectional"', 0],
    [' name="contradicts" direction="Bidirectional"', 1],
    [' name="contradicts" direction="Associative"', 1],
    [' name="contradicts" direction="OneWay" color="#ff0000"', 1],
    [' color="#ff0000"', 1],
  ])('with%s: direction or colour is told where it is lost', async (more, count) => {
    const project = await read(marked(coding(50)), link(guid(30), CODE, more));
    expect(project.links).toHaveLength(1);
    expect(lossOf(project, 'link-direction')).toBe(count);
  });

  test('of a passage without a code quote it, and one that leads nowhere is told', async () => {
    const project = await read(marked(''), link(guid(30), CODE));
    expect(project.links).toMatchObject([
      {
        from: { of: 'document', key: DOCUMENT },
        relation: 'Associative',
        note: '“wait for weeks”',
      },
    ]);
    expect(project.losses).toEqual([]);
    expect(lossOf(await read('', link(guid(99), CODE)), 'dangling-reference')).toBe(1);
  });

  test('groups are memos that name their members, graphs are counted', async () => {
    const sets = `<Sets><Set guid="${guid(901)}" name="Round 1"><Description>April</Description><MemberCode targetGUID="${CODE}"/><MemberSource targetGUID="${DOCUMENT}"/><MemberNote targetGUID="${NOTE}"/></Set></Sets><Graphs><Graph guid="${guid(902)}" name="Net"/></Graphs>`;
    const project = await read('', note() + sets);
    expect(project.memos.at(-1)).toEqual({
      key: guid(901),
      target: { of: 'project', key: '' },
      title: 'Round 1',
      text: 'April\n– Trust\n– Raza\n– Doubt',
    });
    expect(project.losses).toEqual([
      { type: 'set-as-memo', count: 1, places: ['Round 1'] },
      { type: 'graph', count: 1, places: ['Net'] },
    ]);
  });
});
