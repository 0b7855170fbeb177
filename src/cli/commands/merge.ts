import { previewMerge, type PreviewedMerge } from '#analysis/merge-preview.ts';
import { seenPlan } from '#analysis/seen-plan.ts';
import type { BlobHash } from '#domain/ids.ts';
import { fold } from '#domain/log/fold.ts';
import type { MergePlan, MergeSide } from '#domain/merge/merge-plan.ts';
import type { TableName } from '#domain/tables.ts';
import { NOBODY } from '#domain/visibility.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { mergeProjectLogs, type MergedProject } from '#interchange/merge/merge-project-logs.ts';
import { ownReport } from '#interchange/project-file/opened-project.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import { newId } from '#storage/new-id.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { lossLines } from '#cli/describe-losses.ts';
import { differenceLines } from '#cli/difference-lines.ts';
import { loadProject, type LoadedProject } from '#cli/load-project.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { printable } from '#cli/printable.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { refuseOverwriting, saveFile } from '#cli/save-file.ts';
import { writerFor } from './convert.ts';

const help = `Usage: hashiya merge A B -o OUT [--prefer b] [--force]

Makes one project of two. Two copies of one project of Hashiya are united with their histories. Of any other
two, what A lacks of B is added to A: things are matched by their identity, then by name and place. What is
added and changed, and where they differ (what: that of A → that of B), is said on the error output.

  -o, --output OUT  where it is written; the ending says in which form, as for convert
  --prefer a|b      whose value holds where the two differ; a unless said otherwise. A text is never
                    replaced by another: the document of B then stands beside that of A
  --force           write over OUT where it is there
${PROJECT_HELP}
`;

function sideOf(prefer = 'a'): MergeSide {
  if (prefer === 'a' || prefer === 'b') return prefer === 'a' ? 'ours' : 'theirs';
  throw new CommandProblem(`--prefer is a or b, not “${prefer}”.`);
}

function countLines(items: MergePlan['additions'], title: string): string[] {
  const counts = new Map<TableName, number>();
  for (const { table } of items) counts.set(table, (counts.get(table) ?? 0) + 1);
  const lines = [...counts].map(([table, count]) =>
    withoutIsolates(`  ${en.merge.counted(en.merge.tables[table], count)}`),
  );
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}

/** Nobody in particular reads: of what is being coded in an open round nothing is said. */
const viewer = NOBODY;

/** The differences in the words of the page. */
async function conflictLines(
  { log: own }: LoadedProject,
  { log: other }: LoadedProject,
  merge: Omit<PreviewedMerge, 'viewer'>,
): Promise<string[]> {
  const bytes = new Map([...other.blobs, ...own.blobs].map((blob) => [blob.hash, blob.bytes]));
  const decoder = new TextDecoder();
  const textOf = (hash: BlobHash) => {
    const found = bytes.get(hash);
    return Promise.resolve(found && decoder.decode(found));
  };
  const { conflicts } = await previewMerge({ ...merge, viewer }, textOf);
  return differenceLines(conflicts);
}

function summaryLines({ kind, plan, before }: Omit<PreviewedMerge, 'viewer'>): string[] {
  const t = en.merge;
  const { leftOut = 0 } = plan;
  const { additions, changes, removals, hidesWork } = seenPlan(plan, before, viewer);
  return [
    kind === 'union' ? 'United two copies of one project.' : 'Added what the first one lacked.',
    ...countLines(additions, t.additions),
    ...countLines(changes, t.changes),
    ...countLines(removals, t.removals),
    ...(leftOut > 0 ? [t.leftOut(leftOut)] : []),
    ...(hidesWork ? [t.hidesWork] : []),
  ];
}

async function merged(
  names: readonly [string, string],
  [a, b]: readonly [LoadedProject, LoadedProject],
  prefer: MergeSide,
): Promise<MergedProject> {
  const both = await mergeProjectLogs(a.log, b.log, { newId, now: Date.now() }, prefer);
  if (both.ok) return both.value;
  if (both.problem.type === 'not-of-review') {
    throw new CommandProblem(
      `One of ${names[0]} and ${names[1]} is for a review, and the other is no copy of the project it was made of.`,
    );
  }
  if (both.problem.type === 'ahead-of-time') {
    throw new CommandProblem(
      printable(en.merge.problems.aheadOfTime(names[1], both.problem.until)),
    );
  }
  throw new CommandProblem(
    `${names[0]} and ${names[1]} contradict each other about their common history: one of them is damaged.`,
  );
}

export const merge: Command = {
  help,
  async run(args, output) {
    const options = {
      ...PROJECT_OPTIONS,
      output: { type: 'string', short: 'o' },
      prefer: { type: 'string' },
      force: { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArguments(args, options, ['A', 'B']);
    const { output: to, force } = values;
    if (to === undefined) throw new CommandProblem('-o OUT is missing; see --help.');
    const write = writerFor(to);
    const prefer = sideOf(values.prefer);
    refuseOverwriting(to, force);
    const a = await loadProject(positionals[0], values);
    const b = await loadProject(positionals[1], values);
    const both = await merged(positionals, [a, b], prefer);
    const image = await projectLogImage(both.log);
    const { withheld, review } = a.report;
    const report = { ...ownReport(image.records, { review }), ...(withheld && { withheld }) };
    const { nobody } = a;
    const written = await write(
      { log: both.log, report, outside: [], image, nobody },
      { offsets: 'code-point', isWhole: true },
    );
    await saveFile(to, written.file);
    const summary = { ...both.summary, before: fold(a.log.changes) };
    const lines = [...summaryLines(summary), ...(await conflictLines(a, b, summary))];
    for (const line of lines) output.note(printable(line));
    for (const [index, { report: read }] of [a, b].entries()) {
      if (read.losses.length === 0) continue;
      output.note(`Reading ${positionals[index] ?? ''}:`);
      for (const line of lossLines(read.losses)) output.note(line);
    }
    if (written.losses.length > 0) output.note(`Writing ${to}:`);
    for (const line of lossLines(written.losses)) output.note(line);
  },
};
