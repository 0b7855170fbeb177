import type { CodeTree } from '#analysis/code-tree.ts';
import type { NamedPassage } from '#analysis/named-passage.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Wording } from '#i18n/wording.ts';
import { codebookReport } from '#interchange/reports/codebook.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';

export interface ExportedCodebook {
  readonly tree: CodeTree;
  /** Name of the project. */
  readonly project: string;
  /** Says what is counted, or when the codebook was like this. */
  readonly caption: readonly string[];
  /** Absent where codings are not counted. */
  readonly counts?: ReadonlyMap<CodeId, number> | undefined;
  readonly examples?: ReadonlyMap<CodingId, { readonly passage: NamedPassage }> | undefined;
}

/** Examples with the document they are from and nobody's name: a codebook is handed on. */
function quoted(
  codings: readonly CodingId[] | undefined,
  { examples }: ExportedCodebook,
  { messages }: Wording,
): string[] {
  return (codings ?? []).flatMap((id) => {
    const passage = examples?.get(id)?.passage;
    return passage ? [messages.codebook.report.quoted(passage.text, passage.title)] : [];
  });
}

/** The codebook as a file to save, in the interface's language. */
export function codebookExport(exported: ExportedCodebook, wording: Wording): ReportFile {
  const { tree, project, counts } = exported;
  const { codebook: t, common } = wording.messages;
  const { code, level, theme, codings } = t.report;
  const { definition, include, exclude, example } = t.form;
  const codes = tree.codes.map((one) => ({
    code: one,
    depth: tree.depthOf(one.id),
    path: tree.path(one.id),
    codings: counts && (counts.get(one.id) ?? 0),
    examples: {
      typical: quoted(one.typical, exported, wording),
      borderline: quoted(one.borderline, exported, wording),
    },
  }));
  const report = codebookReport(
    codes,
    { title: project, description: '', source: project, language: wording.tag },
    {
      title: t.title,
      columns: {
        code,
        level,
        theme,
        codings,
        definition,
        include,
        exclude,
        example,
        typical: t.examples.typical.title,
        borderline: t.examples.borderline.title,
      },
      yes: common.yes,
      no: common.no,
      caption: exported.caption,
      pathSeparator: PATH_SEPARATOR,
      language: wording.tag,
      direction: wording.direction,
    },
  );
  return { name: `${project} – ${t.title}`, report, captionTitle: t.report.about };
}
