import { CodeTree } from '#analysis/code-tree.ts';
import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import type { ShownNames } from '#analysis/shown-names.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { studyOf } from '#analysis/study-of.ts';
import type { Study } from '#analysis/study.ts';
import { layerOfId } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodingId } from '#domain/ids.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import { codebookExport } from '#reports/codebook-export.ts';
import { wording } from './command-wording.ts';
import type { LoadedProject } from './load-project.ts';
import { projectData } from './project-names.ts';

/** The passages that codes name as examples; those that are gone are missing. */
function examplesIn(study: Study, names: ShownNames) {
  const index = new StudyIndex(study);
  const wanted = new Set(
    study.codes.flatMap(({ typical = [], borderline = [] }) => [...typical, ...borderline]),
  );
  const examples = new Map<CodingId, { readonly passage: NamedPassage }>();
  for (const { id, layer, place } of study.codings) {
    const document = wanted.has(id) ? index.document(layerOfId(layer).document) : undefined;
    if (document)
      examples.set(id, { passage: namedPassage(passageAt(index, document, place), names) });
  }
  return examples;
}

/** The project's codebook, as the page exports it, with the codings of everybody. */
export async function codebookFile(project: LoadedProject): Promise<ReportFile> {
  const { records } = project.image;
  const { data, names } = projectData(project);
  const study = await studyOf(project.image);
  const title = names.title(data.project?.name ?? '');
  const { report, versions } = wording.messages.codebook;
  const byCode = groupBy(study.codings, ({ code }) => code);
  const isCoded = study.codings.length > 0;
  const coders = wording.language.list(records.coders.map(({ name }) => name));
  const caption = isCoded ? report.caption(title, coders) : versions.caption(title);
  return codebookExport(
    {
      tree: new CodeTree(records.codes),
      project: title,
      caption: [caption].flat().map(withoutIsolates),
      counts: isCoded
        ? new Map([...byCode].map(([code, codings]) => [code, codings.length]))
        : undefined,
      examples: examplesIn(study, names),
    },
    wording,
  );
}
