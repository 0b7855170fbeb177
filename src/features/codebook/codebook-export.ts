import type { CodeId } from '#domain/ids.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { codebookReport } from '#interchange/reports/codebook.ts';
import type { ReportFile } from '#session/report-file.ts';

/** The codebook as a file to save, in the interface's language; counted are one coder's codings. */
export function codebookExport(
  tree: CodeTree,
  of: {
    readonly project: string;
    readonly coder: string;
    readonly counts: ReadonlyMap<CodeId, number>;
  },
  locale: Locale,
): ReportFile {
  const { codebook: t, common } = locale.messages;
  const { code, level, theme, codings } = t.report;
  const { definition, include, exclude, example } = t.form;
  const codes = tree.codes.map((one) => ({
    code: one,
    depth: tree.depthOf(one.id),
    path: tree.path(one.id),
    codings: of.counts.get(one.id) ?? 0,
  }));
  const report = codebookReport(
    codes,
    { title: of.project, description: '', source: of.project, language: locale.tag },
    {
      title: t.title,
      columns: { code, level, theme, codings, definition, include, exclude, example },
      yes: common.yes,
      no: common.no,
      caption: t.report.caption(of.project, of.coder),
      pathSeparator: PATH_SEPARATOR,
      language: locale.tag,
      direction: locale.direction,
    },
  );
  const name = `${of.project} – ${t.title}`;
  return { name, report, captionTitle: t.report.about };
}
