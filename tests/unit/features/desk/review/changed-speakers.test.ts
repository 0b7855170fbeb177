import { beforeEach, expect, it } from 'vitest';
import { StudyIndex } from '#analysis/study-index.ts';
import { confirmPlaces } from '#domain/edits/confirm-places.ts';
import { assignCase } from '#domain/edits/assign-case.ts';
import { everything } from '#domain/visibility.ts';
import { newsOfSpeakers } from '#features/desk/review/news-of-speakers.ts';
import { placedCoding, readTextReview } from '#features/desk/review/read-text-review.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { reviseDocument } from '#session/revise-document.ts';
import type { Session } from '#session/session.svelte.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { documentText, readStudy } from '#storage/queries.ts';
import { codingOn, documentNow, openedSample } from '#tests/unit/support/revisable.ts';

const TITLE = 'Official 03';
/** What is said last. */
const LAST = 'Stop the recording before';

let session: Session;
let db: ProjectDatabase;

beforeEach(async () => {
  ({ db, session } = await openedSample());
});

/** Edits the text, and gives what is said of its speakers. */
async function edited(change: (text: string) => string) {
  const document = await documentNow(db, TITLE);
  const { text, revision } = await documentText(db, document);
  const revised = await reviseDocument(session, document, {
    from: revision.id,
    text: change(text),
  });
  const written = revised.ok ? revised.value : undefined;
  if (!written?.ok) throw new Error(JSON.stringify(revised));
  const news = await newsOfSpeakers(session, document.id, written.value.change, en);
  return {
    sentences: news?.sentences.map(withoutIsolates),
    action: news?.action,
  };
}

/** With the last answer given to somebody else. */
function withGuest(text: string): string {
  const at = text.lastIndexOf('Tariq Mehsud: ');
  return text.slice(0, at) + text.slice(at).replace('Tariq Mehsud: ', 'Asif: ');
}

/** Who says some words by now, and whose they are. */
async function whose(words: string) {
  const index = new StudyIndex(await readStudy(db, everything));
  const document = index.document((await documentNow(db, TITLE)).id);
  const turn = document && index.turnAt(document, document.text.indexOf(words));
  return {
    name: turn?.name,
    role: turn?.role,
    case: document && index.case(index.caseOf(document, turn))?.name,
  };
}

it('tells what a new speaker was taken as, who has the words of nobody else', async () => {
  const question = 'Good, now';
  const asked = await edited((text) => text.replace('Hina Gul: Good', 'Nadeem Khan: Good'));
  expect(asked.sentences).toEqual(['New speaker Nadeem Khan: taken as an interviewer.']);
  expect(asked.action?.text).toBe(en.texts.people.change);
  expect(await whose(question)).toEqual({ name: 'Nadeem Khan', role: 'interviewer' });

  const answered = await edited(withGuest);
  expect(answered.sentences).toEqual([
    'New speaker Asif: taken as a respondent who is no case yet.',
  ]);
  expect(await whose(LAST)).toEqual({ name: 'Asif', role: 'respondent' });
  expect(await whose('Directorate of IT')).toMatchObject({ case: 'Tariq Mehsud' });
});

it('leaves the case of a document to who alone responded so far', async () => {
  const document = await documentNow(db, TITLE);
  const speakers = (await db.rows('speakers').where({ document: document.id }).toArray()).filter(
    ({ role }) => role === 'respondent',
  );
  const given = speakers.map((speaker) => ({ speaker, case: undefined }));
  await session.apply(assignCase({ speakers: given, documents: [] }));
  expect(await whose('Directorate of IT')).toMatchObject({ case: 'Tariq Mehsud' });
  await edited(withGuest);
  expect(await whose(LAST)).toEqual({ name: 'Asif', role: 'respondent' });
  expect(await whose('Directorate of IT')).toMatchObject({ case: 'Tariq Mehsud' });
});

it('tells where the label of a speaker is another than the case’s name, which can follow', async () => {
  const { sentences, action } = await edited((text) =>
    text.replaceAll('Tariq Mehsud:', 'Tariq Khan Mehsud:'),
  );
  expect(sentences).toEqual([
    'The speaker is called Tariq Khan Mehsud in the text now; the case is still called Tariq Mehsud.',
  ]);
  expect(await whose('Directorate of IT')).toEqual({
    ...{ name: 'Tariq Khan Mehsud', role: 'respondent', case: 'Tariq Mehsud' },
  });
  action?.run();
  await expect.poll(async () => (await whose('Directorate of IT')).case).toBe('Tariq Khan Mehsud');
});

it('says nothing of speakers who are who they were', async () => {
  expect(
    (await edited((text) => text.replace('One second', 'A second'))).sentences,
  ).toBeUndefined();
});

it('lists what another says now, with both, until it is confirmed', async () => {
  const words = 'Ten to fifteen percent';
  const coding = await codingOn(db, TITLE, words);
  await edited((text) => text.replace(words, `\nHina Gul: ${words}`));
  const document = await documentNow(db, TITLE);
  const listed = await readTextReview(session, document.id);
  const line = listed.find(({ thing }) => thing.id === coding.id);
  expect(line).toMatchObject({ saidBy: { was: ['Tariq Mehsud'], is: ['Hina Gul'] } });
  expect(line?.was).toBe(line?.is);
  expect(line?.is?.startsWith(words)).toBe(true);

  if (line?.kind !== 'coding') throw new RangeError('it is not listed');
  const placed = placedCoding(line);
  await session.apply(confirmPlaces(placed ? [placed] : [], []));
  const after = await readTextReview(session, document.id);
  expect(after.map(({ thing }) => thing.id)).not.toContain(coding.id);
  await session.undo();
  await session.undo();
  expect(await readTextReview(session, document.id)).toEqual([]);
});

it('lists nothing for a speaker whose name was put right', async () => {
  await edited((text) => text.replaceAll('Tariq Mehsud:', 'Tariq M.:'));
  const { id } = await documentNow(db, TITLE);
  expect(await readTextReview(session, id)).toEqual([]);
});
