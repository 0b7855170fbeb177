import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '#cli/main.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { tasks } from '#workers/tasks.ts';

export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly notes: readonly string[];
}

/** Runs a command in this process; results that are bytes are given as the text that they spell. */
export async function runCommand(args: readonly string[], isTerminal = false): Promise<Ran> {
  const printed: string[] = [];
  const notes: string[] = [];
  const code = await main(args, {
    isTerminal,
    write: (content) => {
      printed.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      return Promise.resolve();
    },
    note: (line) => {
      notes.push(line);
    },
  });
  return { code, printed: printed.join(''), notes };
}

/** What a command prints, which must be JSON and all there is to say. */
export async function jsonOf(...args: readonly string[]): Promise<unknown> {
  const { code, printed, notes } = await runCommand(args);
  if (code !== 0) throw new Error(notes.join('\n'));
  return JSON.parse(printed);
}

/** A folder, with what takes it away again. */
export function madeFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const { folder, remove } = madeFolder();
  onTestFinished(remove);
  return folder;
}

/** A project as the page saves it. */
export async function savedProject(db: ProjectDatabase, folder: string): Promise<string> {
  const input = { databaseName: db.name, exportedAt: '2026-11-22T08:00:00.000Z' };
  const exported = await tasks.exportProject(input, () => undefined);
  if (!exported.ok) throw new Error(JSON.stringify(exported));
  const file = path.join(folder, 'sample.hashiya');
  writeFileSync(file, new Uint8Array(await exported.value.file.arrayBuffer()));
  return file;
}
