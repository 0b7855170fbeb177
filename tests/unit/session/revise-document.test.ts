import { beforeEach, describe, expect, it } from 'vitest';
import { confirmPlaces } from '#domain/edits/confirm-places.ts';
import { commentCoding, moveCoding, weighCodings } from '#domain/edits/change-codings.ts';
import { correctTurn } from '#domain/edits/edit-document.ts';
import { mergeCodings } from '#domain/edits/merge-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { splitCoding } from '#domain/edits/split-coding.ts';
import type { CodeId, CodingId, RevisionId } from '#domain/ids.ts';
import { textReview } from '#domain/text-review.ts';
import { everything } from '#domain/visibility.ts';
import { transcriptOfText } from '#interchange/plain-text/transcript-of-text.ts';
import { pickQuotes } from '#session/pick-quote.ts';
import { replaceText, reviseDocument } from '#session/revise-document.ts';
import type { Session } from '#session/session.svelte.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { correctionsOf, placedQuotes, revisionTree } from '#storage/placed.ts';
import { rebuildProjection, storedRecords } from '#storage/projection.ts';
import {
  codingsOfCodes,
  codingsOfDocument,
  documentText,
  findCoding,
  storedCodings,
} from '#storage/queries.ts';
import { plain } from '#tests/unit/support/project-database.ts';
import { coded, codingOn, documentNow, edit, openedSample } from '#tests/unit/support/revisable.ts';

const TITLE = 'Official 03';
const URDU = 'Official 06';

let session: Session;
let db: ProjectDatabase;

beforeEach(async () => {
  ({ db, session } = await openedSample());
});

async function write(draft: Parameters<Session['apply']>[0]) {
  const written = await session.apply(draft);
  if (!written?.ok) throw new Error(JSON.stringify(written));
}

async function textNow(title = TITLE) {
  return documentText(db, await documentNow(db, title));
}

async function review(title = TITLE) {
  const document = await documentNow(db, title);
  const codings = await storedCodings(db, document, everything);
  return textReview(await revisionTree(db, document.id), codings, document.current);
}

describe('an edited text', () => {
  it('leaves every coding on its words, and tells of those that have others', async () => {
    const before = await coded(db, TITLE);
    await edit(session, TITLE, 'Can you hear me, Tariq sahib?', 'Can you hear me now, Tariq?');
    expect(await coded(db, TITLE)).toEqual(before);
    expect(await review()).toEqual([]);

    await edit(session, TITLE, 'six hundred chairs', 'eight hundred chairs');
    await edit(session, TITLE, ' Two days later it said resolved.', '');
    const now = await coded(db, TITLE);
    const changed = 'There was a seminar in Nishtar Hall with eight hundred chairs';
    expect(now.filter((one) => one.includes(changed))).not.toEqual([]);
    expect(now.filter((one) => one.includes('Two days later it said'))).toEqual([]);
    const items = await review();
    expect(items.map(({ was, is }) => [was.slice(0, 8), is?.slice(0, 8)])).toEqual([
      ['Two days', undefined],
      ['There wa', 'There wa'],
      ['There wa', 'There wa'],
    ]);
  });

  it('is one step to undo and redo, stays over a reload, and is what the log says', async () => {
    const before = await coded(db, URDU);
    const { text } = await textNow(URDU);
    await edit(session, URDU, 'ڈیڑھ دو سو آدمی', 'تقریباً دو سو آدمی');
    const after = await coded(db, URDU);
    const edited = (await textNow(URDU)).text;
    expect(edited).not.toBe(text);
    await session.undo();
    expect((await textNow(URDU)).text).toBe(text);
    expect(await coded(db, URDU)).toEqual(before);
    await session.redo();
    expect((await textNow(URDU)).text).toBe(edited);

    const again = new ProjectDatabase(db.name);
    expect(await coded(again, URDU)).toEqual(after);
    const stored = plain(await storedRecords(again));
    await rebuildProjection(again);
    expect(plain(await storedRecords(again))).toEqual(stored);
    expect(await coded(again, URDU)).toEqual(after);
    again.close();
  });

  it('writes nothing where nothing was changed, and refuses what was edited from another text', async () => {
    const { document, text, revision } = await textNow();
    const count = await db.log.count();
    const same = { from: revision.id, text: text.replaceAll('\n', '\r\n') };
    expect(await reviseDocument(session, document, same)).toEqual({ ok: true, value: undefined });
    const { current } = await edit(session, TITLE, 'One second', 'A second');
    const late = { from: revision.id, text: `${text} Thanks.` };
    const problem = { type: 'other-text-now', current };
    expect(await reviseDocument(session, document, late)).toEqual({ ok: false, problem });
    expect(await db.log.count()).toBe(count + 1);
  });

  it('has the turns and speakers that its labels name', async () => {
    const { units, turns, revision } = await textNow();
    await edit(session, TITLE, 'Hina Gul: Good, now', 'Tariq Mehsud: Good, now');
    const corrected = await textNow();
    expect(corrected.turns[2]).toMatchObject({ role: 'respondent', name: 'Tariq Mehsud' });
    expect(corrected.turns[2]?.time).toBe(turns[2]?.time);
    expect(corrected.units.turns).toHaveLength(units.turns.length);
    expect(corrected.revision.words).toBe(revision.words);

    const { document, text } = corrected;
    const renamed = text.replaceAll('Tariq Mehsud:', 'Tariq M.:');
    await reviseDocument(session, document, { from: corrected.revision.id, text: renamed });
    const after = await textNow();
    expect(after.units.labels).toEqual(['Hina Gul', 'Tariq M.']);
    const { speaker, case: belongsTo } = turns[1] ?? {};
    expect(after.turns[1]).toMatchObject({ name: 'Tariq M.', speaker, case: belongsTo });

    await edit(session, TITLE, 'Hina Gul: Can you hear me', 'Zarghuna: Can you hear me');
    const [first] = (await textNow()).turns;
    // She says what the interviewer said, so it is not taken for an answer.
    expect(first).toMatchObject({ name: 'Zarghuna', role: 'interviewer', case: undefined });
    await session.undo();
    expect((await textNow()).turns[0]).toMatchObject({ name: 'Hina Gul', role: 'interviewer' });
  });

  it('keeps what was corrected about a turn where the turn is', async () => {
    const { revision, turns } = await textNow();
    await write(correctTurn(revision.id, 2, undefined, { direction: 'rtl', language: 'ps' }));
    await edit(session, TITLE, 'Hina Gul: Can', 'Tariq Mehsud: Salam.\nHina Gul: Can');
    const after = await textNow();
    expect(after.turns).toHaveLength(turns.length + 1);
    expect(after.turns[3]).toMatchObject({ direction: 'rtl', language: 'ps' });
    expect(after.turns[2]).toMatchObject({ direction: 'ltr', language: 'en' });

    const [standing] = await correctionsOf(db, after.revision);
    const back = { direction: undefined, language: undefined };
    await write(correctTurn(after.revision.id, 3, standing, back));
    expect((await textNow()).turns[3]).toMatchObject({ direction: 'ltr', language: 'en' });
    await session.undo();
    expect((await textNow()).turns[3]).toMatchObject({ direction: 'rtl', language: 'ps' });
  });

  it('takes quotes along, which can be trimmed and are not picked twice', async () => {
    const words = 'one page with the simple steps in Pashto';
    const { document, revision, text } = await textNow();
    const start = text.indexOf(words);
    const place = { revision: revision.id, start, end: start + words.length };
    await pickQuotes(session, [{ document: document.id, place }]);
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
    const [quote] = await placedQuotes(db);
    if (!quote) throw new RangeError('no quote');
    const now = (await textNow()).text;
    expect(now.slice(quote.place.start, quote.place.end)).toBe(words);
    const again = await pickQuotes(session, [{ document: document.id, place: quote.place }]);
    expect(again.picked).toBe(0);
  });
});

describe('codings of an earlier text', () => {
  const NOBODY = 'In six years nobody has asked';

  async function movedOn() {
    await edit(session, TITLE, 'Can you hear me', 'So, can you hear me');
    return codingOn(db, TITLE, NOBODY);
  }

  it('are changed in every way as any other', async () => {
    const coding = await movedOn();
    expect(coding.stored?.revision).toMatch(/./u);
    expect(coding.stored?.revision).not.toBe(coding.place.revision);
    await write(weighCodings([coding], 40));
    await write(commentCoding({ ...coding, weight: 40 }, 'telling'));
    const other = 'trust/doubt' as CodeId;
    await write(recode([coding], other, [coding], { memos: [], links: [], codes: [] }));
    const changed = await codingOn(db, TITLE, NOBODY);
    expect(changed).toEqual({ ...coding, weight: 40, comment: 'telling', code: other });

    const { start, end } = coding.place;
    await write(moveCoding(changed, { ...coding.place, end: end - 1 }));
    const placed = await codingOn(db, TITLE, NOBODY);
    expect([placed.place.start, placed.place.end, placed.stored]).toEqual([
      start,
      end - 1,
      undefined,
    ]);
    await session.undo();
    expect(await codingOn(db, TITLE, NOBODY)).toEqual(changed);

    const part = { ...changed, id: newId<CodingId>(), place: { ...coding.place, start: end - 20 } };
    await write(splitCoding(changed, { ...coding.place, end: start + 12 }, [part]));
    expect((await codingOn(db, TITLE, NOBODY)).place.end).toBe(start + 12);
    expect(await findCoding(db, part.layer, part.id)).toMatchObject({ place: part.place });
    await session.undo();
    const near = (await codingsOfDocument(db, await documentNow(db, TITLE), everything)).find(
      (one) => one.layer === coding.layer && one.place.start > end,
    );
    if (!near) throw new RangeError('no coding behind it');
    await write(mergeCodings([changed, near], { memos: [], links: [], codes: [] }));
    expect((await codingOn(db, TITLE, NOBODY)).place.end).toBe(near.place.end);
    await session.undo();
    await write(removeCodings([changed]));
    await session.undo();
    expect(await codingOn(db, TITLE, NOBODY)).toEqual(changed);
  });

  it('are listed until somebody confirms them, and lost ones never go', async () => {
    await edit(session, TITLE, 'In six years nobody has asked me', 'For six years nobody asked me');
    await edit(session, TITLE, ' Two days later it said resolved.', '');
    const changed = await review();
    expect(changed.map(({ is }) => is?.slice(0, 13))).toContain('For six years');
    const ids = new Set(changed.map(({ thing }) => thing.id));
    const seen = await codingsOfDocument(db, await documentNow(db, TITLE), everything);
    await write(
      confirmPlaces(
        seen.filter(({ id }) => ids.has(id)),
        [],
      ),
    );
    const items = await review();
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ is }) => is === undefined)).toBe(true);
    expect(items.map(({ was }) => was)).toContain('Two days later it said resolved.');
    await edit(session, TITLE, 'One second', 'A second');
    expect(await review()).toHaveLength(items.length);

    const [lost] = items;
    if (!lost) throw new RangeError('nothing is lost');
    const all = await codingsOfCodes(db, new Set([lost.thing.code]), everything);
    expect(all.map(({ id }) => id)).toContain(lost.thing.id);
    const { current } = await documentNow(db, TITLE);
    await write(moveCoding(lost.thing, { revision: current, start: 10, end: 20 }));
    expect(await review()).toHaveLength(items.length - 1);
  });
});

describe('the text of another file', () => {
  const readOf = async (text: string) => ({
    read: await transcriptOfText(text, { labels: 'detect' }),
  });

  it('takes the place of the text, with the codings where their words are', async () => {
    const { document, text, units } = await textNow();
    const before = await coded(db, TITLE);
    const lines = text.replace('One second', 'A moment').split('\n');
    const other = ['Transcribed anew in May', ...lines.slice(0, 40), '', ...lines.slice(40)].join(
      '\n',
    );
    const replaced = await replaceText(session, document, await readOf(other));
    expect(replaced).toMatchObject({ ok: true, value: { ok: true } });
    expect(await coded(db, TITLE)).toEqual(before);
    expect((await textNow()).units.labels).toEqual(units.labels);
    await session.undo();
    expect((await textNow()).text).toBe(text);
  });

  it('takes a coding to be lost where it says something else, and lists it where it was', async () => {
    const { document, text } = await textNow();
    const gone = 'Two days later it said resolved.';
    const count = (await codingsOfDocument(db, document, everything)).length;
    const other = text.replace(gone, 'The bridge at Chakdara was closed all winter.');
    await replaceText(session, document, await readOf(other));
    const [lost, ...more] = (await review()).filter(({ is }) => is === undefined);
    expect(more).toEqual([]);
    expect(lost).toMatchObject({ was: gone, now: { state: 'lost', at: text.indexOf(gone) } });
    const now = await documentNow(db, TITLE);
    expect(await codingsOfDocument(db, now, everything)).toHaveLength(count - 1);
    await session.undo();
    expect(await review()).toEqual([]);
  });

  it('is refused where it shares nothing with it, unless that is known', async () => {
    const { document } = await textNow();
    const { text } = await textNow('Citizen 03');
    const file = await readOf(text);
    const refused = await replaceText(session, document, file);
    expect(refused).toMatchObject({ ok: false, problem: { type: 'shares-nothing' } });
    const count = (await codingsOfDocument(db, document, everything)).length;
    await replaceText(session, document, { ...file, isKnownToDiffer: true });
    expect(await coded(db, TITLE)).toHaveLength(
      count - (await review()).filter(({ is }) => is === undefined).length,
    );
  });

  it('is refused for a document that is gone', async () => {
    const gone = { id: 'nowhere' as Parameters<typeof replaceText>[1]['id'] };
    const problem = { type: 'document-gone' };
    expect(await reviseDocument(session, gone, { from: '' as RevisionId, text: '' })).toEqual({
      ok: false,
      problem,
    });
  });
});
