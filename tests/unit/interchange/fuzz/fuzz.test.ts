import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { projectLogImage } from '#interchange/project-log-image.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { Dice, mutated } from './mutate.ts';
import { hasSamples, specimens, type Specimen } from './specimens.ts';

const CASES = Number(process.env['HASHIYA_FUZZ_CASES'] ?? 400);
const SEED = Number(process.env['HASHIYA_FUZZ_SEED'] ?? 20190401);
const MEMORY = 1024 ** 3;
/** The case at work, for whoever looks after a run that did not come to its end. */
const NOTE = path.resolve(import.meta.dirname, '../../../../test-results/fuzz-case.txt');
const NO_TEXT = new Set(['zip', 'qdpx', 'qde', 'qdc', 'qda', 'sqlite3']);

if (!hasSamples)
  process.stderr.write('Files of other tools are not here: only our own are mutated.\n');

async function openProject({ name, bytes }: Specimen): Promise<string> {
  const read = await readProjectFile(
    { name, content: new Blob([bytes]) },
    {
      appFormat: APP_FORMAT,
      stamp: { newId: <Id extends string>() => v7() as Id, now: 1e12 },
      names: { coder: 'Nobody', outside: 'Outside' },
    },
  );
  if (!read.ok) return read.problem.type;
  for (const index of read.value.names.keys()) {
    const { log } = await read.value.open(index);
    await expectSoundPlaces(projectLogImage(log));
  }
  return 'opened';
}

/** Whatever a broken file said, codings lie within texts and name codes that are there. */
async function expectSoundPlaces(image: ReturnType<typeof projectLogImage>): Promise<void> {
  const { revisions, codes, codings } = image.records;
  const lengths = new Map(revisions.map(({ id, length }) => [id, length]));
  const known = new Set(codes.map(({ id }) => id));
  for (const { place, code } of codings) {
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThan(place.start);
    expect(place.end).toBeLessThanOrEqual(lengths.get(place.revision) ?? -1);
    expect(known.has(code)).toBe(true);
  }
  for (const { text, length } of revisions) {
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await image.blob(text));
    expect(decoded.length).toBe(length);
  }
}

async function openText({ name, bytes }: Specimen): Promise<string> {
  const read = await readTranscript({ name, bytes, options: { labels: 'detect' } });
  if (!read.ok) return read.problem.type;
  for (const { start, bodyStart, end } of read.value.units.turns) {
    expect(start).toBeLessThanOrEqual(bodyStart);
    expect(bodyStart).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(read.value.text.length);
  }
  return 'opened';
}

describe(`broken files (seed ${String(SEED)})`, () => {
  const all = specimens();
  const each = Math.max(1, Math.ceil(CASES / all.length));
  it.each(all)(
    'of $name end in a project, a text or a plain problem',
    async (specimen) => {
      mkdirSync(path.dirname(NOTE), { recursive: true });
      const extension = specimen.name.split('.').at(-1) ?? '';
      for (let index = 0; index < each; index += 1) {
        const dice = new Dice(SEED + index);
        const bytes = await mutated(specimen.bytes, dice);
        writeFileSync(NOTE, `${specimen.name}, seed ${String(SEED)}, case ${String(index)}\n`);
        const broken = { name: specimen.name, bytes };
        const outcome = NO_TEXT.has(extension) ? await openProject(broken) : await openText(broken);
        expect(outcome, `case ${String(index)}`).toMatch(/^[a-z-]+$/u);
      }
      expect(process.memoryUsage.rss()).toBeLessThan(MEMORY);
    },
    3_600_000,
  );
});
