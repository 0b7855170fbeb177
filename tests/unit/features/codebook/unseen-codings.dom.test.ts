import '#tests/unit/support/indexed-db.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { layerIdOf, layerOfId } from '#domain/coding.ts';
import type { Coder } from '#domain/coder.ts';
import { addCoder } from '#domain/edits/edit-project.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { openReview, remark } from '#domain/edits/reviews.ts';
import { closeRound, openRound } from '#domain/edits/rounds.ts';
import type { CodeId, CoderId, CodingId, RemarkId, ReviewId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { everything } from '#domain/visibility.ts';
import { CodebookScreen } from '#features/codebook/codebook-screen.svelte.ts';
import CodeUsage from '#features/codebook/CodeUsage.svelte';
import DuplicateCode from '#features/codebook/DuplicateCode.svelte';
import { removalText } from '#features/codebook/removal-text.ts';
import SplitStart from '#features/codebook/split/SplitStart.svelte';
import { SplitWork } from '#features/codebook/split/split-work.svelte.ts';
import { codingsByDocument, documentRows } from '#features/documents/list/document-rows.ts';
import DocumentParticulars from '#features/documents/list/DocumentParticulars.svelte';
import { en } from '#i18n/en.ts';
import { planMerger } from '#session/merge-codes.ts';
import { newId } from '#storage/new-id.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, renderComponent } from '#tests/unit/support/render-component.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';

const [trust, doubt] = ['trust', 'doubt'] as [CodeId, CodeId];
let opened: OpenedDesk;
let round: Round;
let consensus: Coder;

/** Nadeem and the consensus of the round have coded; Sana, who looks, codes blind. */
beforeEach(async () => {
  opened = await openDesk('We went there. Nobody came. It was closed.', ['trust', 'doubt']);
  const { session } = opened;
  await session.apply(addCoder(NADEEM));
  round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1 },
    coders: [SANA.id, NADEEM.id],
    documents: session.data.documents.map(({ id }) => id),
  };
  const standsFor = { round: round.id };
  consensus = { id: newId<CoderId>(), name: 'Consensus – Round 1', initials: 'C', standsFor };
  await session.apply(openRound({ round, standIns: [consensus], finished: [] }));
  await code(NADEEM.id, 'Nobody');
  await code(consensus.id, 'Nobody');
  await expect.poll(() => session.data.visibility.isBlind).toBe(true);
});
afterEach(() => opened.close());

async function code(coder: CoderId, words: string) {
  const [document] = opened.session.data.documents;
  if (!document) throw new Error('no document');
  const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder });
  const place = { revision: document.current, ...opened.spanOf(words) };
  const coding = { id: newId<CodingId>(), layer, code: trust, place };
  await opened.session.apply(importCodings([coding], []));
}

async function close() {
  await opened.session.apply(closeRound(round, 5));
  await expect.poll(() => opened.session.data.visibility.isBlind).toBe(false);
}

async function removal(): Promise<string> {
  const screen = new CodebookScreen(opened.session);
  screen.select(trust);
  await screen.askToRemove();
  return screen.removal ? removalText(screen.removal, en) : '';
}

it('whoever codes blind is told that codings they do not see go too, and not how many', async () => {
  const { nothing, goToo } = en.parts.unseen;
  expect(await removal()).toBe(`${goToo} ${nothing}`);
  await code(SANA.id, 'closed');
  expect(await removal()).toBe(`${goToo} ${en.codebook.remove.text(1, 1)}`);
  await close();
  expect(await removal()).toBe(en.codebook.remove.text(3, 3));
});

it('a merger tells of them, too', async () => {
  const planned = await planMerger(opened.session, [trust], doubt);
  expect(planned).toMatchObject({ codings: 0, hidesCodings: true });
  expect(en.parts.mergeCodes.text(0, 0, true)).not.toContain(en.parts.mergeCodes.text(0, 0, false));
  await close();
  expect(await planMerger(opened.session, [trust], doubt)).toMatchObject({
    ...{ codings: 2, coders: 2, hidesCodings: false },
  });
});

it('and so does a document', async () => {
  const { session } = opened;
  const { documents, revisions, cases, counts } = session.data;
  const codings = codingsByDocument(counts);
  const [row] = documentRows(documents, { revisions, cases, codings, speakers: new Map() });
  const props = { row, codings: 0, onremove: () => undefined, onclose: () => undefined };
  renderComponent(WithSession, { session, component: DocumentParticulars, props } as never);
  expect(nameOf(document.body)).toContain(en.parts.unseen.goToo);
  await close();
  await expect.poll(() => nameOf(document.body)).not.toContain(en.parts.unseen.goToo);
});

it('duplicating and splitting speak of what is seen, not of every coder', async () => {
  await code(SANA.id, 'closed');
  const { session } = opened;
  const [first] = session.data.codes;
  const onclose = () => undefined;
  const duplicate = {
    code: first,
    below: [],
    codes: session.data.codes,
    onclose,
    onduplicate: onclose,
  };
  const shown = () => nameOf(document.body);
  renderComponent(WithSession, {
    ...{ session, component: DuplicateCode },
    props: { ...duplicate, count: (whose: string) => (whose === 'own' ? 1 : 2) },
  } as never);
  const { duplicate: copying, split } = en.codebook;
  expect(shown()).toContain(copying.seen(2));
  expect(shown()).not.toContain(copying.all(2));
  document.querySelector<HTMLInputElement>('input[value="own"]')?.click();
  await expect.poll(shown).toContain(en.parts.unseen.stay);
  const props = { code: first, own: 1, all: 2, work: new SplitWork(), onclose };
  renderComponent(WithSession, { session, component: SplitStart, props } as never);
  expect(shown()).toContain(split.seen(2));
  expect(shown()).not.toContain(split.all(2));
  await close();
  await expect.poll(shown).toContain(split.all(2));
});

it('what was said of codings that are not seen is not listed', async () => {
  const { session } = opened;
  const [nadeems] = (await codingsOfCodes(session.db, new Set([trust]), everything)).filter(
    ({ layer }) => layerOfId(layer).coder === NADEEM.id,
  );
  const [first] = session.data.documents;
  if (!nadeems || !first) throw new Error('nothing coded');
  await code(SANA.id, 'closed');
  const [own] = await codingsOfCodes(session.db, new Set([trust]), session.data.visibility);
  if (!own) throw new Error('nothing coded');
  const review = {
    ...{ id: newId<ReviewId>(), name: 'Review 1', coder: SANA.id, perCode: 2, seed: 1 },
    ...{ openedAt: 1, codings: [nadeems.id, own.id] },
  };
  await session.apply(openReview(review));
  for (const coding of [nadeems.id, own.id])
    await session.apply(
      remark({
        ...{ id: newId<RemarkId>(), review: review.id, coding, document: first.id },
        ...{ coder: SANA.id, verdict: 'query', text: 'why?', createdAt: 1 },
      }),
    );
  const listed = () => session.data.remarks.map(({ coding }) => coding);
  await expect.poll(listed).toEqual([own.id]);
  await close();
  await expect.poll(() => listed().toSorted()).toEqual([nadeems.id, own.id].toSorted());
});

it('together are the codings of the team; a consensus stands apart', async () => {
  await code(SANA.id, 'closed');
  await close();
  const { session } = opened;
  const tree = new CodeTree(session.data.codes);
  const screen = new CodebookScreen(session);
  await expect.poll(() => screen.countsByCoder.size).toBe(3);
  const props = { screen, code: tree.codes.find(({ id }) => id === trust) };
  renderComponent(WithSession, { session, component: CodeUsage, props } as never);
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(nameOf),
  );
  expect(rows).toEqual([
    [NADEEM.name, '1'],
    [SANA.name, '1'],
    [en.codebook.usage.together, '2'],
    [consensus.name, '1'],
  ]);
});
