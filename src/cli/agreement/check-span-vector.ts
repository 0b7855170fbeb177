import { CommandProblem } from '#cli/command-problem.ts';
import type { SpanVector } from './span-vector.ts';

/** Offsets are kept in 32 bits. */
const LARGEST = 2 ** 31 - 1;

function checkUnique(kind: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new CommandProblem(`There are two ${kind} “${name}”.`);
    seen.add(name);
  }
}

function checkKnown(where: string, names: Iterable<string>, known: ReadonlySet<string>): void {
  for (const name of names) {
    if (!known.has(name))
      throw new CommandProblem(`${where} names “${name}”, which is not listed.`);
  }
}

function checkNumbers(where: string, numbers: Iterable<number>): void {
  for (const number of numbers) {
    if (Number.isInteger(number) && Math.abs(number) <= LARGEST) continue;
    throw new CommandProblem(
      `${where}: ${String(number)} is no whole number up to ${String(LARGEST)}, as offsets and lengths are.`,
    );
  }
}

function checkParticipation(
  { coded_by: record }: SpanVector,
  documents: ReadonlySet<string>,
  coders: ReadonlySet<string>,
): void {
  if (!record) return;
  const check = (one: string, other: string): void => {
    if (documents.has(one) && coders.has(other)) return;
    if (coders.has(one) && documents.has(other)) return;
    const wrong = documents.has(one) || coders.has(one) ? other : one;
    throw new CommandProblem(
      `coded_by names “${wrong}”, which is not listed as a document or coder beside “${wrong === one ? other : one}”.`,
    );
  };
  if (Array.isArray(record)) {
    for (const [one, other] of record) check(one, other);
    return;
  }
  checkKnown('coded_by', Object.keys(record), new Set([...documents, ...coders]));
  for (const [one, others] of Object.entries(record)) for (const other of others) check(one, other);
}

function checkStretches(
  where: 'segments' | 'tokens',
  vector: SpanVector,
  documents: ReadonlySet<string>,
): void {
  for (const [document, stretches] of Object.entries(vector[where] ?? {})) {
    checkKnown(where, [document], documents);
    for (const stretch of stretches) checkNumbers(where, stretch);
  }
}

/** Throws a `CommandProblem` that says what of a file is not in order, though its form is. */
export function checkSpanVector(vector: SpanVector): void {
  const ids = vector.documents.map(({ id }) => id);
  checkUnique('documents', ids);
  checkUnique('coders', vector.coders);
  checkUnique('codes', vector.codes);
  const documents = new Set(ids);
  const codes = new Set(vector.codes);
  for (const { id, length = 0 } of vector.documents) {
    checkNumbers(`Document “${id}”`, [length]);
    if (length < 0) throw new CommandProblem(`Document “${id}” has a length below 0.`);
  }
  for (const [, , start, end] of vector.spans) checkNumbers('spans', [start, end]);
  checkParticipation(vector, documents, new Set(vector.coders));
  checkStretches('segments', vector, documents);
  checkStretches('tokens', vector, documents);
  checkKnown('texts', Object.keys(vector.texts ?? {}), documents);
  for (const names of Object.values(vector.domains ?? {})) checkKnown('domains', names, codes);
}
