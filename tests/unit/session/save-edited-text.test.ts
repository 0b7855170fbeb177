import { expect, it, onTestFinished } from 'vitest';
import { unsettledRevisions } from '#domain/unsettled-revisions.ts';
import { saveEditedText } from '#session/save-edited-text.ts';
import { settleRevisions } from '#session/settle-revisions.ts';
import type { Session } from '#session/session.svelte.ts';
import { presentRows } from '#storage/present-rows.ts';
import { documentText, textOf } from '#storage/queries.ts';
import { coded, documentNow, edit, sessionOf } from '#tests/unit/support/revisable.ts';
import { sampleProject } from '#tests/unit/support/sample-project.ts';

const TITLE = 'Official 03';

/** One project in two tabs, in the first of which somebody began to edit. */
async function twoTabs() {
  const db = await sampleProject();
  const [here, elsewhere] = [sessionOf(db), sessionOf(db)];
  onTestFinished(async () => {
    await Promise.all([here.close(), elsewhere.close()]);
  });
  const { revision, text } = await textNow(here);
  const save = (from: string, to: string) =>
    saveEditedText(
      here,
      { id: revision.document },
      {
        ...{ from: revision.id, text: text.replace(from, () => to) },
      },
    );
  return { db, here, elsewhere, text, save };
}

async function textNow({ db }: Session) {
  return documentText(db, await documentNow(db, TITLE));
}

async function texts({ db }: Session) {
  const open = unsettledRevisions(await documentNow(db, TITLE), await presentRows(db, 'revisions'));
  return Promise.all(open.map((revision) => textOf(db, revision)));
}

it('joins what was typed with what was changed elsewhere meanwhile, as one step', async () => {
  const { db, here, elsewhere, text, save } = await twoTabs();
  const before = await coded(db, TITLE);
  await edit(elsewhere, TITLE, 'Can you hear me', 'So, can you hear me');
  const theirs = await textNow(here);
  const saved = await save('six hundred chairs', 'eight hundred chairs');
  expect(saved).toMatchObject({ how: 'joined', revised: { ok: true, value: { ok: true } } });
  const both = text
    .replace('Can you hear me', 'So, can you hear me')
    .replace('six hundred chairs', 'eight hundred chairs');
  expect(await textNow(here)).toMatchObject({ text: both });
  expect(await texts(here)).toHaveLength(1);
  const now = await coded(db, TITLE);
  expect(now).toEqual(
    before.map((one) => one.replace('six hundred chairs', 'eight hundred chairs')),
  );
  await here.undo();
  expect(await textNow(here)).toMatchObject({ text: theirs.text });
});

it('joins it with a text that was taken back elsewhere', async () => {
  const { here, elsewhere, text } = await twoTabs();
  await edit(elsewhere, TITLE, 'Can you hear me', 'So, can you hear me');
  const opened = await textNow(here);
  await elsewhere.undo();
  const typed = opened.text.replace('six hundred chairs', 'eight hundred chairs');
  const saved = await saveEditedText(here, opened.document, {
    from: opened.revision.id,
    text: typed,
  });
  expect(saved.how).toBe('joined');
  const wanted = text.replace('six hundred chairs', 'eight hundred chairs');
  expect(await textNow(here)).toMatchObject({ text: wanted });
});

it('keeps both texts where both changed the same words, until somebody chooses', async () => {
  const { here, elsewhere, text, save } = await twoTabs();
  await edit(elsewhere, TITLE, 'six hundred chairs', 'some hundred chairs');
  const saved = await save('six hundred chairs', 'eight hundred chairs');
  expect(saved).toMatchObject({ how: 'beside', revised: { ok: true, value: { ok: true } } });
  const [theirs, mine] = ['some', 'eight'].map((words) =>
    text.replace('six hundred chairs', `${words} hundred chairs`),
  );
  expect(await texts(here)).toEqual([theirs, mine]);
  expect(await textNow(here)).toMatchObject({ text: theirs });
  const document = await documentNow(here.db, TITLE);
  const typed = unsettledRevisions(document, await presentRows(here.db, 'revisions'))[1];
  if (!typed) throw new RangeError('no text beside');
  await settleRevisions(here, document, typed.id);
  expect(await texts(here)).toEqual([mine]);
});

it('keeps a text beside the one that was taken back to elsewhere', async () => {
  const { here, elsewhere, text } = await twoTabs();
  await edit(elsewhere, TITLE, 'six hundred chairs', 'some hundred chairs');
  const opened = await textNow(here);
  await elsewhere.undo();
  const typed = opened.text.replace('some hundred chairs', 'eight hundred chairs');
  const saved = await saveEditedText(here, opened.document, {
    from: opened.revision.id,
    text: typed,
  });
  expect(saved.how).toBe('beside');
  expect(await texts(here)).toEqual([text, typed]);
});

it('writes nothing where the same was changed elsewhere', async () => {
  const { elsewhere, save } = await twoTabs();
  await edit(elsewhere, TITLE, 'six hundred chairs', 'eight hundred chairs');
  const saved = await save('six hundred chairs', 'eight hundred chairs');
  expect(saved).toEqual({ how: 'joined', revised: { ok: true, value: undefined } });
});
