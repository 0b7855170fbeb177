import { everything } from '#domain/visibility.ts';
import { beforeAll, expect, it } from 'vitest';
import { applyCode } from '#domain/edits/apply-code.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { layerIdOf } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { created } from '#domain/log/record.ts';
import type { Draft } from '#domain/log/change.ts';
import type { CodeId, RevisionId, SpeakerId } from '#domain/ids.ts';
import { turnIdOf } from '#domain/speaker.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import {
  codingsOfDocument,
  currentRevision,
  documentText,
  documentWithCodings,
  layersOf,
  readStudy,
} from '#storage/queries.ts';
import { aCoding } from '#tests/unit/support/project-database.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

let db: ProjectDatabase;
let document: Document;

async function write(draft: Draft | undefined) {
  const written = draft && (await commit(db, draft, { coder: SANA.id, now: 1_800_000_000_001 }));
  if (!written?.ok) throw new Error(JSON.stringify(written?.problem));
}

beforeAll(async () => {
  db = await sampleProject();
  const found = (await presentRows(db, 'documents')).find(({ title }) => title === 'Official 03');
  if (!found) throw new RangeError('no document');
  document = found;
});

it('gives the turns of a text with who speaks, as people corrected it', async () => {
  const before = await documentText(db, document);
  const [first, second] = before.turns;
  expect(before.revision.id).toBe(document.current);
  expect(before.text.length).toBe(before.revision.length);
  expect([first?.role, second?.role]).toEqual(['interviewer', 'respondent']);
  expect(second).toMatchObject({ name: 'Tariq Mehsud', language: 'en', direction: 'ltr' });

  const speaker = first?.speaker as SpeakerId;
  const correction = {
    id: turnIdOf(document.current, 1),
    revision: document.current,
    index: 1,
    speaker,
    language: 'ur',
    direction: 'rtl',
  } as const;
  await write({ edit: { name: 'correctTurn' }, records: [created('turns', correction)] });
  const after = await documentText(db, document);
  expect(after.turns[1]).toMatchObject({
    role: 'interviewer',
    case: undefined,
    language: 'ur',
    direction: 'rtl',
  });
  expect(after.turns.slice(2)).toEqual(before.turns.slice(2));
});

it('gives text and codings of one moment, whatever is committed meanwhile', async () => {
  const before = await codingsOfDocument(db, document, everything);
  const reading = documentWithCodings(db, document, everything);
  const [first] = before;
  if (!first) throw new RangeError('no coding');
  const { code, layer, place } = first;
  const coding = aCoding(code, place.start, place.end, { layer, place });
  await write(applyCode(coding));
  const [content, codings] = await reading;
  expect(content).toEqual(await documentText(db, document));
  expect(codings).toEqual(before);
  await write(removeCodings([coding]));
});

it('gives the codings of one document by coder, and none that lie in another text', async () => {
  const all = await codingsOfDocument(db, document, everything);
  const bySana = await codingsOfDocument(db, document, everything, [SANA.id]);
  const byNadeem = await codingsOfDocument(db, document, everything, [NADEEM.id]);
  expect(bySana.length).toBeGreaterThan(20);
  expect(all).toHaveLength(bySana.length + byNadeem.length);

  const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder: SANA.id });
  const elsewhere = { revision: 'another' as RevisionId, start: 0, end: 4 };
  await write(applyCode(aCoding('trust' as CodeId, 0, 4, { layer, place: elsewhere })));
  expect(await codingsOfDocument(db, document, everything, [SANA.id])).toEqual(bySana);
});

it('knows the layers that hold codings', async () => {
  expect(await layersOf(db)).toHaveLength(6);
  expect(await layersOf(db, document.id)).toHaveLength(2);
});

it('reads a study of chosen coders and documents', async () => {
  const study = await readStudy(db, everything, { coders: [NADEEM.id], documents: [document.id] });
  expect(study.documents.map((one) => one.document.title)).toEqual(['Official 03']);
  expect(study.codings).toEqual(await codingsOfDocument(db, document, everything, [NADEEM.id]));
  expect(study.cases).toHaveLength(3);
  expect((await readStudy(db, everything)).documents).toHaveLength(3);
});

it('calls a document without its current text misuse', async () => {
  const broken = { ...document, current: 'nowhere' as RevisionId };
  await expect(currentRevision(db, broken)).rejects.toThrow(RangeError);
});
