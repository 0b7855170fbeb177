import { describe, expect, it } from 'vitest';
import { openReview, remark } from '#domain/edits/reviews.ts';
import type {
  ChangeId,
  CoderId,
  CodingId,
  DeviceId,
  DocumentId,
  RemarkId,
  ReviewId,
} from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { incomingTalk, talkKnown } from '#domain/log/incoming-talk.ts';
import { inverse } from '#domain/log/inverse.ts';
import { created } from '#domain/log/record.ts';
import type { Remark } from '#domain/review.ts';

const [NADEEM, SANA] = ['nadeem', 'sana'] as [CoderId, CoderId];
const [REVIEW, OTHER] = ['review-1', 'review-2'] as [ReviewId, ReviewId];
const [FIRST, SECOND, ELSEWHERE] = ['coding-1', 'coding-2', 'coding-3'] as [
  CodingId,
  CodingId,
  CodingId,
];
const DOCUMENT = 'document' as DocumentId;
const HERE = 'here' as DeviceId;

function said(id: string, of: Partial<Remark> = {}): Remark {
  return {
    ...{ id: id as RemarkId, review: REVIEW, coding: FIRST, document: DOCUMENT, coder: NADEEM },
    ...{ verdict: 'query', text: id, createdAt: 0, ...of },
  };
}

let count = 0;
function change(draft: Draft | undefined, of: Partial<Change> = {}): Change {
  if (!draft) throw new Error('nothing to say');
  count += 1;
  return {
    ...{ ...draft, id: `change-${String(count)}` as ChangeId, device: 'there' as DeviceId },
    ...{ coder: NADEEM, sequence: count },
    ...{ clock: `00000000000a-${count.toString(16).padStart(4, '0')}`, ...of },
  };
}

const place = { revision: 'revision', start: 0, end: 3 };
const codings = [FIRST, SECOND, ELSEWHERE].map((id) => ({
  ...{ table: 'codings', id, layer: `${DOCUMENT}/ordinary/${SANA}`, before: {} },
  after: { present: true, layer: `${DOCUMENT}/ordinary/${SANA}`, code: 'code', place },
}));
const about = { coder: NADEEM, perCode: 2, seed: 7, openedAt: 0 };
const [open, known] = [
  openReview({ ...about, id: REVIEW, name: 'Review 1', codings: [FIRST, SECOND] }),
  remark(said('known', { coder: SANA })),
];
const OWN = [
  change({ edit: { name: 'code' }, records: codings as unknown as Draft['records'] }),
  change(open),
  change(openReview({ ...about, id: OTHER, name: 'Review 2', codings: [ELSEWHERE] })),
  change(known, { device: HERE, coder: SANA }),
  change(remark(said('of another', { review: OTHER, coding: ELSEWHERE }))),
];

/** Which changes come in of those that a file has beside what is known. */
function comesIn(changes: readonly Change[], speaker: CoderId | undefined = NADEEM): Change[] {
  const review = talkKnown(OWN, REVIEW);
  if (!review) throw new Error('no review');
  return incomingTalk(OWN, [...OWN, ...changes], { ...review, speaker, device: HERE });
}

describe('what comes in of a file for a review', () => {
  it('is every new remark of the reviewer, as it is', () => {
    const news = [change(remark(said('a'))), change(remark(said('b', { coding: SECOND })))];
    expect(comesIn(news)).toEqual(news);
  });

  it('rewrites no remark that is known, and takes none away', () => {
    const record = { table: 'remarks', id: 'known' } as const;
    const rewritten = { ...record, before: { verdict: 'query' }, after: { verdict: 'accept' } };
    const gone = { ...record, before: { present: true }, after: { present: false } };
    for (const forged of [rewritten, gone])
      expect(comesIn([change({ edit: { name: 'remark' }, records: [forged] })])).toEqual([]);
    const again = remark(said('known', { verdict: 'accept' }));
    expect(comesIn([change(again)])).toEqual([]);
    const own = OWN[3];
    if (!own || !known) throw new Error('nothing said');
    expect(comesIn([{ ...own, records: again?.records ?? [] }])).toEqual([]);
    expect(comesIn([change(inverse(known), { undoes: own.id })])).toEqual([]);
  });

  it('draws nothing over from another review, and speaks of no coding that is not reviewed', () => {
    const moved = {
      table: 'remarks',
      id: 'of another',
      before: { review: OTHER },
      after: { review: REVIEW, coding: FIRST, text: 'never said' },
    } as const;
    expect(comesIn([change({ edit: { name: 'remark' }, records: [moved] })])).toEqual([]);
    for (const of of [
      { review: OTHER, coding: ELSEWHERE },
      { coding: ELSEWHERE },
      { coding: 'coding-9' as CodingId },
      { document: 'another' as DocumentId },
    ])
      expect(comesIn([change(remark(said('a', of)))])).toEqual([]);
  });

  it('is whole, and does nothing else', () => {
    const { text: _text, ...rest } = said('a');
    const partial = created('remarks', rest as Remark);
    const two = [created('remarks', said('a')), created('remarks', said('b'))];
    const blobs = ['0'.repeat(64)];
    const code = { table: 'codes', id: 'code', before: {}, after: { name: 'smuggled' } } as const;
    for (const draft of [
      { edit: { name: 'remark' }, records: [partial] },
      { edit: { name: 'remark' }, records: two },
      { edit: { name: 'remark' }, records: [created('remarks', said('a')), code] },
      { edit: { name: 'editCode' }, records: [created('remarks', said('a'))] },
      { edit: { name: 'remark' }, records: [created('remarks', said('a'))], blobs },
      { ...remark(said('a')), erases: [{ table: 'documents', id: DOCUMENT }] } as Draft,
    ])
      expect(comesIn([change(draft)])).toEqual([]);
    const undo = change(remark(said('a')), { undoes: 'change-9' as ChangeId });
    expect(comesIn([undo])).toEqual([]);
  });

  it('is said by the reviewer where it comes into a project, and by whoever made the change', () => {
    const answer = change(remark(said('a', { coder: SANA })), { coder: SANA });
    expect(comesIn([answer])).toEqual([]);
    const review = talkKnown(OWN, REVIEW);
    const anybody = { ...review, id: REVIEW, speaker: undefined, device: HERE };
    const documents = review?.documents ?? new Map<CodingId, DocumentId>();
    expect(incomingTalk(OWN, [answer], { ...anybody, documents })).toEqual([answer]);
    expect(comesIn([change(remark(said('a')), { coder: SANA })])).toEqual([]);
    expect(comesIn([change(remark(said('a')), { device: HERE })])).toEqual([]);
  });

  it('is not what its own file took back, and is what it said again', () => {
    const first = change(remark(said('a')));
    const undo = change(inverse(first), { undoes: first.id });
    const redo = change(inverse(undo), { undoes: undo.id });
    expect(comesIn([first, undo])).toEqual([]);
    expect(comesIn([first, undo, redo])).toEqual([first]);
  });

  it('is nothing where the review is not known', () => {
    expect(talkKnown(OWN, 'review-9' as ReviewId)).toBeUndefined();
  });
});
