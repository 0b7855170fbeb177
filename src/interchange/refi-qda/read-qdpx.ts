import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { plainDescription } from './description-file.ts';
import { QDPX_LIMITS, type QdpxLimits } from './limits.ts';
import { loadMedia } from './load-media.ts';
import { loadTexts } from './load-texts.ts';
import { parseProject } from './parse-project.ts';
import { QdpxArchive } from './qdpx-archive.ts';
import type { QdaProject } from './qda-project.ts';
import { type LoadedFiles, toForeignProject } from './to-foreign-project.ts';
import { WHOLE_FOLDER } from './whole/whole-manifest.ts';

export interface ReadQdpxOptions {
  readonly limits?: QdpxLimits;
  /** Told how much is done, in hundredths of the whole. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Where each part of the work begins and ends, in hundredths. */
const STEPS = { description: [0, 60], texts: [60, 80], documents: [80, 100] } as const;

/** Tells of the work as a whole while its parts tell of themselves. */
class Steps {
  #told = 0;

  constructor(readonly onProgress: (done: number, total: number) => void) {}

  within(part: keyof typeof STEPS): (done: number, total: number) => void {
    const [from, to] = STEPS[part];
    return (done, total) => {
      const hundredths = Math.floor(from + ((to - from) * done) / total);
      if (hundredths === this.#told) return;
      this.#told = hundredths;
      this.onProgress(hundredths, 100);
    };
  }
}

const ZIP = [0x50, 0x4b];

async function isArchive(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  return ZIP.every((byte, index) => head[index] === byte);
}

async function openArchive(
  file: Blob,
  limits: QdpxLimits,
): Promise<Result<QdpxArchive | undefined, ForeignProblem>> {
  if (await isArchive(file)) return QdpxArchive.open(file, limits);
  const limitBytes = limits.xml.bytes;
  return file.size > limitBytes ? failure({ type: 'too-large', limitBytes }) : success(undefined);
}

async function loadFiles(
  project: QdaProject,
  archive: QdpxArchive | undefined,
  onText: (done: number, total: number) => void,
): Promise<Result<LoadedFiles, ForeignProblem>> {
  const texts = await loadTexts(project, archive, onText);
  if (!texts.ok) return texts;
  const media = await loadMedia(project, archive);
  if (!media.ok) return media;
  // `readWhole` comes first: who reads such a file here found that our own data do not fit it.
  const isRewritten = archive?.hasFolder(WHOLE_FOLDER) ?? false;
  return success({ texts: texts.value, media: media.value, isRewritten });
}

/** Reads a packed REFI-QDA project, or one that is only its description (`.qde`), without its sources. */
export async function readQdpx(
  file: Blob,
  { limits = QDPX_LIMITS, onProgress = () => undefined }: ReadQdpxOptions = {},
): Promise<Result<ForeignProject, ForeignProblem>> {
  const steps = new Steps(onProgress);
  const opened = await openArchive(file, limits);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const parsed = await parseProject(
    archive?.description ?? plainDescription(file),
    ['Project'],
    limits.xml,
    steps.within('description'),
  );
  if (!parsed.ok) return parsed;
  const project = parsed.value;
  if (archive && project.name === '') project.name = archive.name;
  const files = await loadFiles(project, archive, steps.within('texts'));
  if (!files.ok) return files;
  return success(toForeignProject(project, files.value, steps.within('documents')));
}
