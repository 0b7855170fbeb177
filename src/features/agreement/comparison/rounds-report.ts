import type { CodeTree } from '#analysis/code-tree.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ReportPicture, ReportTable } from '#interchange/table/report.ts';
import { trendTable, type Trend } from '#reports/agreement/round-trend.ts';
import { pictureToPng } from '#ui/chart/picture-file.ts';

/** The rounds side by side, as they are shown. */
export interface RoundsTold {
  readonly trend: Trend;
  readonly tree: CodeTree;
  /** Undefined while only the table is shown. */
  readonly picture: SVGSVGElement | undefined;
}

async function pictureOf(picture: SVGSVGElement | undefined): Promise<ReportPicture | undefined> {
  if (!picture) return undefined;
  const { width, height } = picture.getBoundingClientRect();
  const png = new Uint8Array(await (await pictureToPng(picture)).arrayBuffer());
  return { png, width, height };
}

/** The same as it goes into a report. */
export async function roundsReport(
  { trend, tree, picture }: RoundsTold,
  t: Messages,
): Promise<ReportTable> {
  return trendTable(trend, tree, t, await pictureOf(picture));
}
