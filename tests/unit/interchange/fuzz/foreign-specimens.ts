import { guid, packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';
import { database } from '#tests/unit/interchange/sqlite/databases.ts';
import type { Specimen } from './specimens.ts';

const TEXT = 'Q: 😀 How are you?\nA: میں ٹھیک ہوں 🙏 thank you.';

function taguette(): Promise<Uint8Array<ArrayBuffer>> {
  const schema = [
    'create table projects (id integer primary key, name text, description text)',
    'create table documents (id integer primary key, name text, description text, filename text, project_id integer, contents text)',
    'create table tags (id integer primary key, project_id integer, path text, description text)',
    'create table highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer, snippet text)',
    'create table highlight_tags (highlight_id integer, tag_id integer)',
    'create table commands (id integer primary key, date text, user_login text, project_id integer, document_id integer, payload text)',
  ];
  const payload = {
    type: 'highlight_add',
    highlight_id: 1,
    start_offset: 3,
    end_offset: 7,
    tags: [1],
  };
  return database(schema, {
    projects: [{ id: 1, name: 'Study', description: 'D' }],
    documents: [
      {
        ...{ id: 1, name: 'one', description: '', filename: 'one.html', project_id: 1 },
        contents: `<h1>One</h1><p>${TEXT}</p><ul><li>three</li></ul>`,
      },
    ],
    tags: [1, 2].map((id) => ({ id, project_id: 1, path: `trust.${String(id)}`, description: '' })),
    highlights: [
      { id: 1, document_id: 1, start_offset: 3, end_offset: 9, snippet: '<p>Q: 😀</p>' },
    ],
    highlight_tags: [1, 2].map((tag_id) => ({ highlight_id: 1, tag_id })),
    commands: [
      { date: '2020-01-02', user_login: 'amna', project_id: 1, payload: JSON.stringify(payload) },
    ],
  });
}

function qualcoder(): Promise<Uint8Array<ArrayBuffer>> {
  const schema = [
    'create table project (databaseversion text, date text, memo text, about text)',
    'create table source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text)',
    'create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer)',
    'create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text)',
    'create table code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text)',
    'create table cases (caseid integer primary key, name text, memo text, owner text, date text)',
    'create table case_text (caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text)',
    'create table journal (jid integer primary key, name text, jentry text, date text, owner text)',
  ];
  const by = { owner: 'amna', date: '2020-01-02 03:04:05', memo: 'why' };
  return database(schema, {
    project: [{ databaseversion: 'v5', date: '', memo: 'm', about: 'QualCoder' }],
    source: [{ id: 1, name: 'one', fulltext: TEXT, mediapath: null, ...by }],
    code_cat: [1, 2].map((catid) => ({
      catid,
      name: `c${String(catid)}`,
      supercatid: catid - 1,
      ...by,
    })),
    code_name: [{ cid: 1, name: 'a', catid: 2, color: '#ABCDEF', ...by }],
    code_text: [{ cid: 1, fid: 1, seltext: 'How are', pos0: 5, pos1: 12, ...by }],
    cases: [{ caseid: 1, name: 'P1', ...by }],
    case_text: [{ caseid: 1, fid: 1, pos0: 0, pos1: TEXT.length, ...by }],
    journal: [{ jid: 1, name: 'j', jentry: 'entry', owner: 'amna' }],
  });
}

function rqda(): Promise<Uint8Array<ArrayBuffer>> {
  const schema = [
    'create table project (databaseversion text, memo text)',
    'create table source (name text, id integer, file text, memo text, owner text, date text, status integer)',
    'create table freecode (name text, memo text, owner text, id integer, status integer, color text)',
    'create table treecode (cid integer, catid integer, status integer, owner text)',
    'create table codecat (name text, cid integer, catid integer, owner text, memo text, status integer)',
    'create table coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)',
    'create table cases (name text, memo text, owner text, id integer, status integer)',
    'create table caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text)',
  ];
  const by = { owner: 'noor', status: 1, memo: '' };
  return database(schema, {
    project: [{ databaseversion: '0.2.2', memo: 'a study' }],
    source: [{ name: 'one', id: 1, file: TEXT, date: 'Sat Mar  5 10:20:30 2016', ...by }],
    freecode: [{ name: 'health', id: 1, color: '#FF0000', ...by }],
    treecode: [{ cid: 1, catid: 1, status: 1, owner: 'noor' }],
    codecat: [{ name: 'state', catid: 1, ...by }],
    coding: [{ cid: 1, fid: 1, seltext: 'How are', selfirst: 5, selend: 12, ...by }],
    cases: [{ name: 'P1', id: 1, ...by }],
    caselinkage: [{ caseid: 1, fid: 1, selfirst: 0, selend: 20, status: 1, owner: 'noor' }],
  });
}

const AT = 'creationDateTime="2024-01-02T03:04:05Z"';

/** What NVivo puts into its files beside the codings of texts: a byte order mark, variables, notes, sets, a picture. */
async function nvivoLike(): Promise<Uint8Array<ArrayBuffer>> {
  const user = guid(1);
  const coding = `<Coding guid="${guid(9)}" creatingUser="${user}" ${AT}><CodeRef targetGUID="${guid(3)}"/></Coding>`;
  const inside = `<Users><User guid="${user}" name="Amna" id="AM"/></Users>
<CodeBook><Codes><Code guid="${guid(2)}" name="Trust" isCodable="false"><Description>D</Description><Code guid="${guid(3)}" name="Doubt" isCodable="true" color="#ff0000"/></Code></Codes></CodeBook>
<Variables><Variable guid="${guid(4)}" name="Age" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="${guid(5)}" name="P1"><VariableValue><VariableRef targetGUID="${guid(4)}"/><IntegerValue>31</IntegerValue></VariableValue><SourceRef targetGUID="${guid(6)}"/></Case></Cases>
<Sources><TextSource guid="${guid(6)}" name="one" plainTextPath="internal://${guid(6)}.txt" richTextPath="internal://${guid(6)}.docx" creatingUser="${user}" ${AT}><PlainTextSelection guid="${guid(7)}" name="How are" startPosition="6" endPosition="13">${coding}</PlainTextSelection><NoteRef targetGUID="${guid(8)}"/></TextSource>
<PictureSource guid="${guid(10)}" name="map.png" path="internal://${guid(10)}.png"><PictureSelection guid="${guid(11)}" name="" firstX="1" firstY="2" secondX="3" secondY="4">${coding.replace(guid(9), guid(12))}</PictureSelection></PictureSource></Sources>
<Notes><Note guid="${guid(8)}" name="Memo" plainTextPath="internal://${guid(8)}.txt" creatingUser="${user}"/></Notes>
<Links><Link guid="${guid(13)}" name="see" direction="OneWay" originGUID="${guid(6)}" targetGUID="${guid(10)}"/></Links>
<Sets><Set guid="${guid(14)}" name="all"><MemberSource targetGUID="${guid(6)}"/></Set></Sets>`;
  const file = await packed({
    'project.qde': `\ufeff<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Study" origin="NVivo 14">${inside}</Project>`,
    [`Sources/${guid(6)}.txt`]: `\ufeff${TEXT.replaceAll('\n', '\r\n')}`,
    [`Sources/${guid(8)}.txt`]: 'a note',
    [`Sources/${guid(10)}.png`]: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  });
  return new Uint8Array(await file.arrayBuffer());
}

/** Small projects as other tools write them, for whoever has no samples of theirs. */
export async function madeForeignProjects(): Promise<Specimen[]> {
  return [
    { name: 'made-taguette.sqlite3', bytes: await taguette() },
    { name: 'made-qualcoder.qda', bytes: await qualcoder() },
    { name: 'made-rqda.rqda', bytes: await rqda() },
    { name: 'made-nvivo.qdpx', bytes: await nvivoLike() },
  ];
}
