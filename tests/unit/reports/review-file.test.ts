import { expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { ReviewPoints } from '#analysis/review-points.ts';
import type { CodeId, CoderId, CodingId, DocumentId, RemarkId, ReviewId } from '#domain/ids.ts';
import type { Remark, Review } from '#domain/review.ts';
import { en } from '#i18n/en.ts';
import { wordingOf } from '#i18n/wording.ts';
import { reportFormats } from '#interchange/table/report-formats.ts';
import { reviewFile } from '#reports/review-file.ts';
import { aCode } from '#tests/unit/support/project-database.ts';

const NK = 'nk' as CoderId;
const SA = 'sa' as CoderId;
const CODINGS = ['coding-1', 'coding-2'] as [CodingId, CodingId];
const REVIEW: Review = {
  ...{ id: 'review' as ReviewId, name: 'Review 1', coder: NK, codings: [...CODINGS] },
  ...{ perCode: 2, seed: 7, openedAt: 0 },
};
const NAMES = new Map([
  [NK, 'Nadeem Khan'],
  [SA, 'Sana Afridi'],
]);
const trust = aCode('Trust', { id: 'trust' as CodeId });
const doubt = aCode('Doubt', { id: 'doubt' as CodeId, parent: trust.id });

function said(id: string, coder: CoderId, verdict: Remark['verdict'], text: string): Remark {
  const createdAt = new Date(2026, 10, 23, 9, Number(id)).getTime();
  const about = { review: REVIEW.id, coding: CODINGS[0], document: 'document' as DocumentId };
  return { id: id as RemarkId, ...about, coder, verdict, text, createdAt };
}

function file() {
  const points = new ReviewPoints(REVIEW, [
    said('1', NK, 'query', 'Is this doubt?'),
    said('2', SA, 'comment', 'She says so.'),
    said('3', NK, 'accept', ''),
  ]);
  const item = { title: 'Interview', code: doubt.id, coder: SA };
  return reviewFile(
    'Study – Review 1',
    {
      review: REVIEW,
      reviewer: 'Nadeem Khan',
      points: [
        { item: { ...item, text: 'from a distance' }, point: points.of(CODINGS[0]) },
        { item: { ...item, text: '=1+1' }, point: points.of(CODINGS[1]) },
      ],
      coderOf: (id) => NAMES.get(id) ?? '',
    },
    new CodeTree([trust, doubt]),
    wordingOf('en', en),
  );
}

it('a review is written as a row a coding, with all that was said in order', () => {
  const [table] = file().report.tables;
  expect(table.rows).toEqual([
    [
      'Interview',
      'Trust › Doubt',
      'Sana Afridi',
      'from a distance',
      'Accepted',
      [
        'Nadeem Khan, 23 November 2026, 09:01, queried: Is this doubt?',
        'Sana Afridi, 23 November 2026, 09:02, wrote: She says so.',
        'Nadeem Khan, 23 November 2026, 09:03, accepted',
      ].join('\n'),
    ],
    ['Interview', 'Trust › Doubt', 'Sana Afridi', '=1+1', 'Not looked at', ''],
  ]);
  expect(table.caption).toEqual([
    'Reviewed by Nadeem Khan.',
    '2 codings: up to 2 of every code, drawn with the seed 7.',
  ]);
});

it.each(['csv', 'xlsx', 'docx', 'md'] as const)('a review is written as %s', async (format) => {
  const { report, captionTitle } = file();
  const written = await reportFormats[format].write(report, captionTitle);
  expect(written.length).toBeGreaterThan(100);
  if (typeof written === 'string') expect(written).toContain('Is this doubt?');
});
