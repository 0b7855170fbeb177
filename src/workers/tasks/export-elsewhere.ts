import { memosInWords } from '#analysis/memos-in-words.ts';
import { ShownNames } from '#analysis/shown-names.ts';
import { codeColourValue } from '#domain/code-colours.ts';
import type { CoderId } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { seenImage } from '#domain/visibility.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import type {
  CodeLabels,
  CodeWords,
  QdpxOptions,
} from '#interchange/refi-qda/write/qdpx-options.ts';
import { readImage } from '#storage/project-image.ts';
import type { Report } from '#workers/task.ts';
import { withProject } from './with-project.ts';

/** Forms of other tools. */
export type ForeignForm = 'qdpx' | 'qdc';

/** Words of the reader's language that go into files. */
export interface ElsewhereWords {
  readonly labels: CodeLabels;
  /** Somebody who has no pseudonym. */
  readonly participant: string;
}

export interface ExportElsewhereInput {
  readonly databaseName: string;
  /** Who exports: what they do not see stays out. */
  readonly viewer: CoderId;
  readonly form: ForeignForm | 'archive';
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly words: ElsewhereWords;
  readonly offsets: QdpxOptions['offsets'];
  /** Whether a REFI-QDA project brings what only Hashiya knows. */
  readonly isWhole: boolean;
  /** Of a bundle. */
  readonly usesPseudonyms: boolean;
}

export interface TellLossesInput {
  readonly databaseName: string;
  /** Who exports: what they do not see stays out. */
  readonly viewer: CoderId;
  readonly form: ForeignForm;
  readonly words: ElsewhereWords;
}

export interface ToldLosses {
  readonly losses: readonly Loss[];
  /** Whether programs count positions in it in different ways. */
  readonly hasAstral: boolean;
}

type ElsewhereProblem = { readonly type: 'no-codes' };

function codeWords({ labels }: ElsewhereWords): CodeWords {
  return { labels, codeColour: codeColourValue };
}

async function writeCodebook(image: ProjectImage, words: ElsewhereWords) {
  const { writeQdc } = await import('#interchange/refi-qda/write/write-qdc.ts');
  return writeQdc(image, codeWords(words));
}

/** Counts what a form of another tool loses of the project as it stands. */
export function tellLosses({
  databaseName,
  viewer,
  form,
  words,
}: TellLossesInput): Promise<Result<ToldLosses, ElsewhereProblem>> {
  return withProject(databaseName, async (db) => {
    const image = seenImage(await readImage(db), viewer);
    if (form === 'qdc') {
      const written = await writeCodebook(image, words);
      return written.ok ? success({ losses: written.value.losses, hasAstral: false }) : written;
    }
    const { qdpxLosses } = await import('#interchange/refi-qda/write/qdpx-losses.ts');
    return success(await qdpxLosses(image));
  });
}

async function writeBundle(
  image: ProjectImage,
  input: ExportElsewhereInput,
  onProgress: (done: number, total: number) => void,
): Promise<Blob> {
  const { archiveBundle } = await import('./archive-bundle.ts');
  const { participant } = input.words;
  const names = new ShownNames(image.records.cases, input.usesPseudonyms, (place) =>
    place === undefined ? participant : `${participant} ${String(place)}`,
  );
  const { exportedAt, offsets } = input;
  const qdpx = { ...codeWords(input.words), offsets };
  return (await archiveBundle(image, names, { qdpx, exportedAt, onProgress })).file;
}

/** Writes the project as it stands for other tools or an archive. */
export function exportElsewhere(
  input: ExportElsewhereInput,
  report: Report,
): Promise<Result<{ readonly file: Blob }, ElsewhereProblem>> {
  const { databaseName, viewer, form, words } = input;
  const onProgress = (done: number, total: number) => {
    report({ done, total });
  };
  return withProject(databaseName, async (db) => {
    const image = seenImage(await readImage(db), viewer);
    if (form === 'archive') return success({ file: await writeBundle(image, input, onProgress) });
    if (form === 'qdc') {
      const written = await writeCodebook(image, words);
      return written.ok ? success({ file: written.value.file }) : failure(written.problem);
    }
    const said = await memosInWords(image);
    const { writeQdpx } = await import('#interchange/refi-qda/write/write-qdpx.ts');
    const { exportedAt, offsets, isWhole } = input;
    const options = { ...codeWords(words), exportedAt, offsets, isWhole, onProgress };
    return success({ file: (await writeQdpx(said, options)).file });
  });
}
