import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { plainDescription } from './description-file.ts';
import { QDPX_LIMITS, type QdpxLimits } from './limits.ts';
import { parseProject } from './parse-project.ts';
import { NO_FILES, toForeignProject } from './to-foreign-project.ts';

/** Reads a REFI-QDA codebook (`.qdc`): a project that has only codes, and its sets of codes as memos. */
export async function readQdc(
  file: Blob,
  limits: QdpxLimits = QDPX_LIMITS,
): Promise<Result<ForeignProject, ForeignProblem>> {
  if (file.size > limits.xml.bytes) {
    return failure({ type: 'too-large', limitBytes: limits.xml.bytes });
  }
  const parsed = await parseProject(plainDescription(file), ['CodeBook'], limits.xml);
  if (!parsed.ok) return parsed;
  return success(toForeignProject(parsed.value, NO_FILES));
}
