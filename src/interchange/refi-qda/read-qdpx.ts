import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { QDPX_LIMITS, type QdpxLimits } from './limits.ts';
import { loadTexts } from './load-texts.ts';
import { parseProject } from './parse-project.ts';
import { QdpxArchive } from './qdpx-archive.ts';
import { toForeignProject } from './to-foreign-project.ts';

const ZIP = [0x50, 0x4b];

async function isArchive(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  return ZIP.every((byte, index) => head[index] === byte);
}

async function openArchive(
  file: Blob,
  limits: QdpxLimits,
): Promise<Result<QdpxArchive | undefined, ForeignProblem>> {
  return (await isArchive(file)) ? QdpxArchive.open(file, limits) : success(undefined);
}

/** Reads a packed REFI-QDA project, or one that is only its description (`.qde`), without its sources. */
export async function readQdpx(
  file: Blob,
  limits: QdpxLimits = QDPX_LIMITS,
): Promise<Result<ForeignProject, ForeignProblem>> {
  const opened = await openArchive(file, limits);
  if (!opened.ok) return opened;
  const archive = opened.value;
  if (!archive && file.size > limits.xml.bytes) {
    return failure({ type: 'too-large', limitBytes: limits.xml.bytes });
  }
  const bytes = archive?.description ?? new Uint8Array(await file.arrayBuffer());
  const parsed = parseProject(bytes, ['Project'], limits.xml);
  if (!parsed.ok) return parsed;
  const project = parsed.value;
  if (archive && project.name === '') project.name = archive.name;
  const texts = await loadTexts(project, archive);
  if (!texts.ok) return texts;
  return success(toForeignProject(project, texts.value));
}
