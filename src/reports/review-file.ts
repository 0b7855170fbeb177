import type { CodeTree } from '#analysis/code-tree.ts';
import type { NamedPassage } from '#analysis/named-passage.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { ReviewPoint } from '#analysis/review-points.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { Remark, Review } from '#domain/review.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import type { ReportCell } from '#interchange/table/report.ts';

export interface ReportedPoint {
  readonly item: Pick<NamedPassage, 'title' | 'text'> & {
    readonly code: CodeId;
    readonly coder: CoderId;
  };
  readonly point: ReviewPoint;
}

/** What is written: the points as they are listed on the page. */
export interface ReviewContent {
  readonly review: Review;
  /** Name of who reviews. */
  readonly reviewer: string;
  readonly points: readonly ReportedPoint[];
  readonly coderOf: (coder: CoderId) => string;
}

/** A line for everything that was said, the oldest first. */
function threadText(
  remarks: readonly Remark[],
  { coderOf }: ReviewContent,
  { messages, language }: Wording,
): string {
  const { report, verdicts } = messages.agreement.review;
  return remarks
    .map(({ coder, createdAt, verdict, text }) =>
      report.said(coderOf(coder), language.dateTime(new Date(createdAt)), verdicts[verdict], text),
    )
    .join('\n');
}

/** A review as a table: what was reviewed, where it stands, and what was said. */
export function reviewFile(
  name: string,
  content: ReviewContent,
  tree: CodeTree,
  wording: Wording,
): ReportFile {
  const { review, reviewer, points, coderOf } = content;
  const { report, states } = wording.messages.agreement.review;
  const columns = ['document', 'code', 'coder', 'quote', 'verdict', 'thread'] as const;
  const rows = points.map(({ item, point }): ReportCell[] => [
    item.title,
    tree.path(item.code).join(PATH_SEPARATOR),
    coderOf(item.coder),
    item.text,
    states[point.state],
    threadText(point.remarks, content, wording),
  ]);
  return {
    name,
    captionTitle: report.howDrawn,
    report: {
      title: name,
      language: wording.tag,
      direction: wording.direction,
      tables: [
        {
          title: report.points,
          caption: [
            report.reviewer(reviewer),
            report.sample(review.perCode, review.seed, review.codings.length),
          ],
          columns: columns.map((key) => ({ key, title: report[key], kind: 'text' })),
          rows,
        },
      ],
    },
  };
}
