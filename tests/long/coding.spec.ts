import { ProjectFile } from '#tests/e2e/support/project-file.ts';
import { expect, test } from '#tests/e2e/support/test.ts';
import { everyAction } from './actions/every-action.ts';
import { expectFile } from './expect-file.ts';
import { PageReader } from './hands/page-reader.ts';
import { LogReader } from './log-reader.ts';
import { Random } from './material/random.ts';
import { makeTranscript } from './material/transcript.ts';
import { LogAudit } from './model/log-audit.ts';
import { Pace } from './pace.ts';
import { Script } from './script.ts';
import { beginWithCodes, expectTranscripts, PINNED, setUp } from './setup.ts';
import { World } from './world.ts';

/** As many actions as a person in no hurry is done with in a minute; a busy machine takes longer for them. */
const ACTIONS_A_MINUTE = 300;
const MINUTES = Number(process.env['HASHIYA_LONG_MINUTES'] ?? 10);
const SEED = Number(process.env['HASHIYA_LONG_SEED'] ?? 20_190_401);

const LENGTH = `${String(MINUTES)} ${MINUTES === 1 ? 'minute' : 'minutes'}, seed ${String(SEED)}`;

test(`100,000 words are coded (${LENGTH}): nothing is lost, all can be taken back`, async ({
  page,
}, info) => {
  test.setTimeout((MINUTES * 6 + 10) * 60_000);
  const random = new Random(SEED);
  const long = makeTranscript('Long interview', 100_000, random);
  const short = makeTranscript('Short interview', 1500, random);
  const transcripts = [long, short];
  const pace = await Pace.of(page);
  const world = new World(page, await PageReader.of(page), random, long);
  const { model, bench } = world;
  const audit = new LogAudit();
  let backups = 0;
  const backUp = async () => {
    backups += 1;
    const path = await bench.shell.backUp((name) => info.outputPath(`${String(backups)} ${name}`));
    return ProjectFile.read(path);
  };

  const first = await test.step('transcripts and codebook in', async () => {
    await setUp(bench, transcripts, info);
    const file = await backUp();
    expectTranscripts(file, transcripts);
    audit.begin(file.changes);
    for (const [key, code] of beginWithCodes(file, audit)) model.begin(key, code);
    return file;
  });

  const pins = PINNED.map((name) => `code ${name}`);
  const actions = everyAction({ pins, long, short });
  const script = new Script({ world, actions, pace, log: new LogReader(world, audit) });
  try {
    for (let minute = 0; minute < MINUTES; minute += 1)
      await test.step(`minute ${String(minute + 1)}`, async () => {
        await script.run(Math.ceil(Math.min(1, MINUTES - minute) * ACTIONS_A_MINUTE));
        await script.reload();
      });
  } finally {
    info.annotations.push({ type: 'figures', description: pace.summary() });
    process.stdout.write(`${[pace.summary(), ...pace.tooLong(), script.summary()].join('\n')}\n`);
  }

  const last = await test.step('nothing lost, nothing more, in order', async () => {
    await world.expectCounts();
    const file = await backUp();
    expectFile(file, first, model, transcripts);
    return file;
  });

  const steps = await test.step('undo to the start', async () => {
    const count = await script.undoAll();
    const file = await backUp();
    expect(file.allRows()).toEqual(first.allRows());
    expectFile(file, first, model, transcripts);
    await world.expectCounts();
    return count;
  });

  await test.step('and all of it again, after a reload', async () => {
    await script.reload();
    // What had been taken back before all was, stays taken back.
    await script.takeBack('redo', steps);
    const file = await backUp();
    expect(file.allRows()).toEqual(last.allRows());
    expectFile(file, first, model, transcripts);
    await script.reload();
    await world.expectCounts();
  });
});
