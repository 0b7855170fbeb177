import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectImage } from '#domain/project-image.ts';
import { newId } from '#storage/new-id.ts';
import { projectLogImage } from '#interchange/project-log-image.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { readTable } from '#interchange/table/read-table.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { Dice, mutated } from './mutate.ts';
import { bombs } from './bombs.ts';
import { hasSamples, specimens, type Specimen } from './specimens.ts';

const CASES = Number(process.env['HASHIYA_FUZZ_CASES'] ?? 250);
const SEED = Number(process.env['HASHIYA_FUZZ_SEED'] ?? 20190401);
/** In kibibytes, as the system counts: how much more than at the beginning may ever be in use. */
const MEMORY = 1024 ** 2;
const HOUR = 3_600_000;
/** The case at work, for whoever looks after a run that did not come to its end. */
const NOTE = path.resolve(import.meta.dirname, '../../../../test-results/fuzz-case.txt');
const PROJECTS = new Set(['hashiya', 'qdpx', 'qde', 'qdc', 'qda', 'rqda', 'sqlite3']);
const TABLES = new Set(['csv', 'ods', 'xlsx']);
/** Projects have more places to break. */
const PROJECT_WEIGHT = 6;

if (!hasSamples)
  process.stderr.write('Files of other tools are not here: only our own are mutated.\n');

async function openProject({ name, bytes }: Specimen): Promise<string> {
  const read = await readProjectFile(
    { name, content: new Blob([bytes]) },
    {
      appFormat: APP_FORMAT,
      stamp: { newId, now: 1e12 },
      names: { coder: 'Nobody', outside: 'Outside' },
    },
  );
  if (!read.ok) return read.problem.type;
  for (const index of read.value.names.keys()) {
    const { log } = await read.value.open(index);
    await expectSoundPlaces(await projectLogImage(log));
  }
  return 'opened';
}

/** Whatever a broken file said, codings lie within texts and name codes that are there. */
async function expectSoundPlaces(image: ProjectImage): Promise<void> {
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

async function openTable({ name, bytes }: Specimen): Promise<string> {
  const read = await readTable({ name, bytes });
  return read.ok ? 'opened' : read.problem.type;
}

function extensionOf({ name }: Specimen): string {
  return name.split('.').at(-1) ?? '';
}

function weightOf(specimen: Specimen): number {
  return PROJECTS.has(extensionOf(specimen)) ? PROJECT_WEIGHT : 1;
}

function open(specimen: Specimen): Promise<string> {
  const extension = extensionOf(specimen);
  if (PROJECTS.has(extension)) return openProject(specimen);
  return TABLES.has(extension) ? openTable(specimen) : openText(specimen);
}

/** The most that was ever in use, not what is left after it. */
function expectLittleMemory(): void {
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(MEMORY);
}

const all = await specimens();
const before = process.resourceUsage().maxRSS;
const weights = all.reduce((sum, specimen) => sum + weightOf(specimen), 0);

describe(`broken files (seed ${String(SEED)})`, () => {
  it.each(all)(
    'of $name end in a project, a text or a plain problem',
    async (specimen) => {
      mkdirSync(path.dirname(NOTE), { recursive: true });
      const cases = Math.ceil((CASES * weightOf(specimen)) / weights);
      for (let index = 0; index < cases; index += 1) {
        writeFileSync(NOTE, `${specimen.name}, seed ${String(SEED)}, case ${String(index)}\n`);
        const bytes = await mutated(specimen.bytes, new Dice(SEED + index));
        const outcome = await open({ name: specimen.name, bytes });
        expect(outcome, `case ${String(index)}`).toMatch(/^[a-z-]+$/u);
      }
      expectLittleMemory();
    },
    HOUR,
  );
});

describe('files made to do harm', () => {
  it.each(bombs)(
    '$name',
    async ({ make, outcome }) => {
      const specimen = await make();
      expect(await open(specimen)).toMatch(outcome);
      expectLittleMemory();
    },
    HOUR,
  );
});
