import { failure, success, type Result } from '#domain/result.ts';
import type { CodebookProblem } from '#interchange/problems.ts';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import { codebookFileSchema, type CodebookFile, type CodebookFileCode } from './codebook-file.ts';

/** Deeper trees than this are no codebook anybody works with, and would overflow the checks. */
const DEEPEST = 50;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTooDeep(codes: unknown, depth = 1): boolean {
  if (!Array.isArray(codes)) return false;
  if (depth > DEEPEST) return true;
  return codes.some((code) => isRecord(code) && isTooDeep(code.codes, depth + 1));
}

/** Full key of the first code that has the key of a sibling. */
function repeatedKey(codes: readonly CodebookFileCode[], path = ''): string | undefined {
  const seen = new Set<string>();
  for (const { key, codes: below = [] } of codes) {
    if (seen.has(key)) return path + key;
    seen.add(key);
    const repeated = repeatedKey(below, `${path}${key}/`);
    if (repeated !== undefined) return repeated;
  }
  return undefined;
}

/** Checks a parsed codebook file against the format. */
export function checkCodebook(value: unknown): Result<CodebookFile, CodebookProblem> {
  if (!isRecord(value) || value.format !== 'hashiya-codebook') {
    return failure({ type: 'not-a-codebook' });
  }
  if (typeof value.version === 'number' && value.version > 1) {
    return failure({ type: 'newer-codebook', version: value.version });
  }
  if (isTooDeep(value.codes)) return failure({ type: 'invalid-codebook', path: 'codes' });
  const parsed = codebookFileSchema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return failure({ type: 'invalid-codebook', path });
  }
  const key = repeatedKey(parsed.data.codes);
  return key === undefined ? success(parsed.data) : failure({ type: 'repeated-key', key });
}

export function readCodebook(bytes: Uint8Array): Result<CodebookFile, CodebookProblem> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const value = parseJson(decoded.value.text);
  return value === undefined ? failure({ type: 'not-json' }) : checkCodebook(value);
}
