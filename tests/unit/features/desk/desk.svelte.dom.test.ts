import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCoder } from '#domain/edits/edit-project.ts';
import { addMemos } from '#domain/edits/write-memo.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId, MemoId } from '#domain/ids.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { Desk } from '#features/desk/desk.svelte.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';

const TEXT = [
  'Raza: We went to the office. Nobody came. They asked for a form.',
  'Sana: And then?',
  'Raza: We paid a man. He knew the clerk.',
  'Sana: Did it help?',
  'Raza: It did.',
  'Sana: Go on.',
  'Raza: That is all.',
].join('\n\n');
const [TRUST, DOUBT] = ['trust', 'doubt'] as CodeId[] as [CodeId, CodeId];

let opened: OpenedDesk;

beforeEach(async () => {
  opened = await openDesk(TEXT, ['trust', 'doubt']);
});
afterEach(async () => {
  await opened.close();
});

async function code(words: string, id: CodeId = TRUST): Promise<Coding> {
  const coding = await opened.desk.actions.apply(id, opened.spanOf(words));
  if (!coding) throw new Error('not coded');
  return coding;
}

/** The coding as it stands now. */
function now({ id }: Coding): Coding {
  const coding = opened.desk.codings?.get(id);
  if (!coding) throw new Error('gone');
  return coding;
}

it('shows the others where the coder has coded nothing in the document', async () => {
  const { session, spanOf } = opened;
  const coder = NADEEM;
  await session.apply(addCoder(coder));
  await code('Nobody came');
  await session.switchCoder(coder.id);
  const theirs = new Desk(session, opened.desk.document.id);
  await theirs.open();
  expect([...theirs.shownCoders].sort()).toEqual([SANA.id, coder.id].sort());
  await theirs.actions.apply(DOUBT, spanOf('We paid'));
  const again = new Desk(session, opened.desk.document.id);
  await again.open();
  expect([...again.shownCoders]).toEqual([coder.id]);
  theirs.close();
  again.close();
});

it('tells nobody which codes another coder works with', async () => {
  const { desk, session, spanOf } = opened;
  await session.apply(addCoder(NADEEM));
  await desk.apply(DOUBT, spanOf('Nobody came'));
  await session.switchCoder(NADEEM.id);
  const theirs = new Desk(session, desk.document.id);
  expect([theirs.active, theirs.recent]).toEqual([undefined, []]);
  await session.switchCoder(SANA.id);
  const again = new Desk(session, desk.document.id);
  expect(again.active?.id).toBe(DOUBT);
  expect(again.recent[0]).toBe(DOUBT);
});

async function undoAll(): Promise<void> {
  while (opened.codings().length > 0) await opened.session.undo();
}

describe('coding', () => {
  it('does not code twice what a coding of that code covers', async () => {
    const first = await code('We went to the office');
    const again = await code('the office');
    expect(again.id).toBe(first.id);
    expect(opened.codings()).toEqual(['trust: We went to the office']);
  });

  it('is undone and done again step by step', async () => {
    await code('Nobody came');
    await code('We paid a man', DOUBT);
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual(['trust: Nobody came']);
    await opened.session.redo();
    await expect.poll(opened.codings).toEqual(['trust: Nobody came', 'doubt: We paid a man']);
  });
});

describe('undo', () => {
  it('is done when the lists know of it: a code that is gone can be applied no more', async () => {
    const { desk, session, spanOf } = opened;
    await desk.applyNew('Queues', undefined, spanOf('Nobody came'));
    await expect.poll(() => desk.active?.name).toBe('Queues');
    await session.undo();
    expect(session.data.codes.map(({ name }) => name)).toEqual(['trust', 'doubt']);
    expect(desk.active?.name).not.toBe('Queues');
    expect(opened.codings()).toEqual([]);
  });

  it('takes back what was begun before it, be it that this waits for what hangs on codings', async () => {
    const coding = await code('Nobody came');
    const done = opened.desk.recode([coding], DOUBT);
    expect(opened.codings()).toEqual(['doubt: Nobody came']);
    await opened.session.undo();
    await done;
    expect(opened.codings()).toEqual(['trust: Nobody came']);
    expect(await opened.stored()).toEqual(opened.codings());
  });
});

describe('recoding', () => {
  it('gives another code', async () => {
    const coding = await code('Nobody came');
    await opened.desk.recode([coding], DOUBT);
    expect(opened.codings()).toEqual(['doubt: Nobody came']);
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual(['trust: Nobody came']);
  });

  it('makes one of two that become the same, with the memos of both', async () => {
    const kept = await code('Nobody came', DOUBT);
    const gone = await code('Nobody came');
    await opened.desk.actions.weigh([gone], 40);
    await opened.session.apply(
      addMemos([
        {
          id: 'memo' as MemoId,
          target: { table: 'codings', id: gone.id },
          title: '',
          body: plainToRichText('why'),
          coder: SANA.id,
          createdAt: 1,
        },
      ]),
    );
    await expect.poll(() => opened.session.data.memos.length).toBe(1);
    await opened.desk.recode([now(gone)], DOUBT);
    expect(opened.codings()).toEqual(['doubt: Nobody came (40)']);
    await expect.poll(() => opened.session.data.memos[0]?.target.id).toBe(kept.id);
  });

  it('copies to another code, once', async () => {
    const coding = await code('Nobody came');
    await opened.desk.copyTo([coding], DOUBT);
    await opened.desk.copyTo([coding], DOUBT);
    expect(opened.codings()).toEqual(['trust: Nobody came', 'doubt: Nobody came']);
  });
});

describe('weight and comment', () => {
  it('stay through a reload and go with an undo', async () => {
    const coding = await code('Nobody came');
    await opened.desk.actions.weigh([coding], 0);
    await opened.desk.actions.comment(now(coding), ' said with a laugh ');
    expect(opened.codings()).toEqual(['trust: Nobody came (0 said with a laugh)']);
    await opened.desk.open();
    expect(opened.codings()).toEqual(['trust: Nobody came (0 said with a laugh)']);
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual(['trust: Nobody came (0)']);
    await opened.desk.actions.weigh([now(coding)], undefined);
    expect(opened.codings()).toEqual(['trust: Nobody came']);
  });
});

describe('splitting', () => {
  it('parts a coding at a place, without blanks at the ends', async () => {
    const coding = await code('We went to the office. Nobody came.');
    const at = opened.spanOf('Nobody').start;
    await opened.desk.actions.split(coding, { start: at, end: at });
    expect(opened.codings()).toEqual(['trust: We went to the office.', 'trust: Nobody came.']);
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual(['trust: We went to the office. Nobody came.']);
  });

  it('parts it around a passage inside', async () => {
    const coding = await code('We went to the office. Nobody came. They asked');
    await opened.desk.actions.split(coding, opened.spanOf('Nobody came.'));
    expect(opened.codings()).toEqual([
      'trust: We went to the office.',
      'trust: Nobody came.',
      'trust: They asked',
    ]);
  });

  it('does nothing at its edge or outside', async () => {
    const coding = await code('Nobody came');
    for (const at of [coding.place.start, coding.place.end, 0])
      expect(await opened.desk.actions.split(coding, { start: at, end: at })).toEqual([]);
    expect(opened.codings()).toEqual(['trust: Nobody came']);
  });
});

describe('merging neighbours', () => {
  it('makes one of codings with nothing said between, over labels too', async () => {
    const first = await code('They asked for a form.');
    await code('And then?');
    await code('We paid a man.');
    await code('Nobody came.', DOUBT);
    await opened.desk.merge(first);
    expect(opened.codings()).toEqual([
      'doubt: Nobody came.',
      'trust: They asked for a form.\n\nSana: And then?\n\nRaza: We paid a man.',
    ]);
    await undoAll();
  });

  it('leaves a coding alone that has words between', async () => {
    const first = await code('Nobody came.');
    await code('We paid a man.');
    expect(opened.desk.actions.mergeable(first, undefined).map(({ id }) => id)).toEqual([first.id]);
  });
});

describe('walking', () => {
  it('goes along one code, and round what overlaps', async () => {
    const [first, , third] = [
      await code('We went'),
      await code('Nobody came', DOUBT),
      await code('We paid'),
    ];
    opened.desk.pick(first.id);
    opened.desk.step('next', (coding) => coding.code === TRUST);
    expect(opened.desk.picked?.id).toBe(third.id);
    opened.desk.step('previous');
    expect(opened.desk.picked?.code).toBe(DOUBT);
  });
});

describe('moving an edge', () => {
  it('is one change, stored on leaving, and put back by cancel', async () => {
    const coding = await code('Nobody came');
    const { edge } = opened.desk;
    opened.desk.pick(coding.id);
    edge.hold('end', coding, undefined);
    edge.step('right', 'character');
    edge.step('right', 'word');
    expect(opened.codings()).toEqual(['trust: Nobody came. They']);
    await edge.leave();
    expect(edge.edge).toBeUndefined();
    await opened.session.undo();
    await expect.poll(opened.codings).toEqual(['trust: Nobody came']);

    edge.hold('start', now(coding), undefined);
    edge.step('right', 'character');
    expect(opened.codings()).toEqual(['trust: obody came']);
    await edge.cancel();
    expect(opened.codings()).toEqual(['trust: Nobody came']);
  });

  it('never crosses the other edge', async () => {
    const coding = await code('came');
    const { edge } = opened.desk;
    opened.desk.pick(coding.id);
    edge.hold('start', coding, undefined);
    for (let steps = 0; steps < 10; steps += 1) edge.step('right', 'character');
    expect(opened.codings()).toEqual(['trust: e']);
    edge.step('right', 'sentence');
    expect(opened.codings()).toEqual(['trust: e']);
    await edge.cancel();
  });
});
