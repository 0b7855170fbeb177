import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListedCoding } from '#cli/listed-codings.ts';
import type { Coder } from '#domain/coder.ts';
import { layerIdOf, layerOfId } from '#domain/coding.ts';
import { mergeCodes } from '#domain/edits/merge-codes.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { finishDocuments, openRound } from '#domain/edits/rounds.ts';
import type { CodeId, CoderId, CodingId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Round } from '#domain/round.ts';
import {
  comparisonRequest,
  FIRST_CHOICE,
  type ComparisonChoice,
} from '#features/agreement/comparison/comparison-choice.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { readStudy } from '#storage/queries.ts';
import { everything } from '#domain/visibility.ts';
import { documentNamed, NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

type Figures = Readonly<Record<string, unknown>>;

interface Agreement {
  readonly universe: Figures;
  readonly perCode: Readonly<Record<string, Figures>>;
  readonly summary: Figures;
}

const ROUND = 'round-1' as RoundId;
const CONSENSUS: Coder = {
  id: 'coder-consensus' as CoderId,
  name: 'Consensus – Round 1',
  initials: '=',
  standsFor: { round: ROUND },
};
const AGAIN: Coder = {
  id: 'coder-again' as CoderId,
  name: 'Sana Afridi – Round 1',
  initials: 'SA2',
  standsFor: { round: ROUND, person: SANA.id },
};

const closed = madeFolder();
const opened = madeFolder();
let db: ProjectDatabase;
let file: string;
let codes: readonly CodeId[];
let round: Round;
let both: readonly DocumentId[];
let alone: DocumentId;

async function write(to: ProjectDatabase, draft: Draft | undefined): Promise<void> {
  const written = draft && (await commit(to, draft, { coder: SANA.id, now: 1_800_000_000_000 }));
  if (!written?.ok) throw new Error('not written');
}

async function withRound(
  to: ProjectDatabase,
  closing: Pick<Round, 'closedAt'>,
  chosen?: readonly CodeId[],
): Promise<Round> {
  const documents = (await presentRows(to, 'documents')).map(({ id }) => id);
  const made: Round = {
    ...{ id: ROUND, name: 'Round 1', coders: [SANA.id, NADEEM.id], documents, openedAt: 1 },
    ...(chosen && { codes: [...chosen] }),
    ...closing,
  };
  await write(to, openRound({ round: made, standIns: [CONSENSUS, AGAIN], finished: [] }));
  return made;
}

/** Both have finished two documents, Sana also the third; the consensus and her second look have a coding each. */
beforeAll(async () => {
  db = await sampleProject();
  const study = await readStudy(db, everything);
  const named = study.codes.filter(({ name }) => name === 'doubt').map(({ id }) => id);
  const other = study.codes.find(({ id }) => !named.includes(id) && !id.includes('/'));
  codes = [...named, ...(other ? [other.id] : [])];
  round = await withRound(db, { closedAt: 2 }, codes);
  alone = await documentNamed(db, 'Citizen 03');
  both = round.documents.filter((id) => id !== alone);
  const finishings = [
    ...round.documents.map((document) => ({ document, coder: SANA.id })),
    ...both.map((document) => ({ document, coder: NADEEM.id })),
  ];
  await write(db, finishDocuments(finishings, [], 3));
  const [sample] = study.codings.filter(({ layer }) => layerOfId(layer).coder === SANA.id);
  if (!sample) throw new RangeError('Sana has coded');
  const copies = [CONSENSUS, AGAIN].map(({ id: coder }) => ({
    ...sample,
    id: newId<CodingId>(),
    layer: layerIdOf({ ...layerOfId(sample.layer), coder }),
    place: { ...sample.place, end: sample.place.end + 3 },
  }));
  await write(db, importCodings(copies, []));
  file = await savedProject(db, closed.folder);
});
afterAll(() => {
  closed.remove();
  opened.remove();
});

async function agreementOf(...options: readonly string[]): Promise<Agreement> {
  return (await jsonOf('agreement', file, '--json', ...options)) as Agreement;
}

/** What the page shows of the round. */
async function onPage(choice: Partial<ComparisonChoice> = {}) {
  const finished = new Set((await presentRows(db, 'participations')).map(({ id }) => String(id)));
  const { request } = comparisonRequest(
    round,
    { ...FIRST_CHOICE, ...choice },
    {
      documents: (await readStudy(db, everything)).documents.map(({ document }) => document.id),
      codes,
      hasFinished: (document, coder) => finished.has(`${document}/${coder}`),
      sees: () => true,
    },
  );
  const input = { ...request, databaseName: db.name, viewer: SANA.id };
  const options = { resamples: 1000, seed: 1 };
  const found = await tasks.compareCoders({ ...input, options });
  if (!found.ok) throw new Error('not compared');
  return found.value;
}

describe('agreement of a round', () => {
  it('has the figures of the page: its coders, codes and finished documents', async () => {
    const page = await onPage();
    const { universe, perCode } = await agreementOf(
      ...['--round', 'Round 1', '--without-interviewers'],
    );
    expect(universe).toMatchObject({
      ...{ round: 'Round 1', coders: [SANA.name, NADEEM.name] },
      ...{ documents: 2, codes: codes.length, units: page.units, characters: page.characters },
    });
    const doubt = page.codes.find(({ code }) => code === codes[0]);
    const value = (name: string) => {
      const figure = doubt?.figures[name];
      return figure && 'value' in figure ? figure.value : null;
    };
    for (const name of ['percent', 'alpha', 'cohen_kappa', 'gwet_ac1'])
      expect(perCode['doubt']).toHaveProperty(name, value(name));
    expect(value('alpha')).toEqual(expect.any(Number));
    const whole = await agreementOf('--without-interviewers');
    expect(whole.perCode['doubt']?.['percent']).not.toBe(perCode['doubt']?.['percent']);
  });

  it('can be narrowed as there', async () => {
    const rolledUp = await onPage({ rollsUp: true, unit: 'sentence', hasInterviewers: true });
    const { universe } = await agreementOf('--round', 'round 1', '--unit', 'sentence', '--roll-up');
    expect(universe).toMatchObject({ units: rolledUp.units, rollUp: true });
    const one = await agreementOf('--round', 'Round 1', '--documents', 'Official 03,Citizen 03');
    expect(one.universe).toMatchObject({ documents: 1, documentTitles: ['Official 03'] });
  });

  it('compares what a merged code is now', async () => {
    const [from, into] = [codes[1], codes[0]];
    const other = await sampleProject();
    await withRound(other, { closedAt: 2 }, from ? [from] : []);
    const records = await presentRows(other, 'codes');
    const [gone, kept] = [from, into].map((id) => records.find((one) => one.id === id));
    if (!gone || !kept) throw new RangeError('two codes');
    await write(
      other,
      mergeCodes([gone], kept, { codes: records, codings: [], memos: [], links: [], quotes: [] }),
    );
    const merged = await savedProject(other, opened.folder);
    const { universe, perCode } = (await jsonOf(
      ...['agreement', merged, '--json', '--round', 'Round 1'],
    )) as Agreement;
    expect(universe).toMatchObject({ round: 'Round 1', codes: 1 });
    expect(Object.keys(perCode)).toEqual([kept.name]);
  });

  it.each([
    [['--round', 'Round 2'], 'There is no round “Round 2”; there are “Round 1”.'],
    [['--round', 'Round 1', '--coders', 'Zarak'], 'There is no coder of the round “Zarak”'],
  ])('says what is wrong with %j', async (options, sentence) => {
    const { code, notes } = await runCommand(['agreement', file, ...options]);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });
});

describe('agreement of a whole file', () => {
  it('compares the team, and who stands for somebody in a round where they are named', async () => {
    const { universe } = await agreementOf();
    expect(universe).toMatchObject({ coders: [SANA.name, NADEEM.name], documents: 3 });
    const named = await agreementOf('--coders', `${AGAIN.name},${CONSENSUS.name}`);
    expect(named.universe).toMatchObject({ coders: [AGAIN.name, CONSENSUS.name] });
  });

  it('takes what is hidden in an open round for missing, and says so', async () => {
    const other = await sampleProject();
    await withRound(other, {});
    const open = await savedProject(other, opened.folder);
    const { code, printed, notes } = await runCommand(['agreement', open, '--json']);
    const { universe, perCode } = JSON.parse(printed) as Agreement;
    expect(code).toBe(0);
    expect(universe).toMatchObject({ documents: 0, units: 0 });
    expect(perCode['doubt']).toMatchObject({ percent: null, alpha: null });
    expect(notes.join()).toContain('“Round 1” is open: what its coders code in its documents');
    const ofRound = await runCommand(['agreement', open, '--round', 'Round 1']);
    expect(ofRound.notes.join()).toContain('“Round 1” is open: documents in which it hides');
    const others = await runCommand(['agreement', file]);
    expect(others.notes).toEqual([]);
  });
});

describe('counts and lists', () => {
  it('leave out consensus and second looks unless they are named', async () => {
    const bare = await savedProject(await sampleProject(), opened.folder);
    for (const command of ['frequencies', 'quotes']) {
      const format = ['--format', 'json'] as const;
      expect(await jsonOf(command, file, ...format)).toEqual(
        await jsonOf(command, bare, ...format),
      );
      const named = await runCommand([command, file, '--coder', CONSENSUS.name, ...format]);
      expect(named.printed).toContain(CONSENSUS.name);
    }
    const byCoder = await runCommand(['frequencies', file, '--by', 'coder']);
    expect(byCoder.printed).not.toContain(CONSENSUS.name);
  });

  it('list every coding, and say what its coder stands for', async () => {
    const all = (await jsonOf('codings', file)) as readonly ListedCoding[];
    const others = all.filter(({ standsFor }) => standsFor !== undefined);
    expect(others.map(({ coder, standsFor }) => [coder, standsFor]).sort()).toEqual([
      [CONSENSUS.name, 'consensus of Round 1'],
      [AGAIN.name, 'Sana Afridi in Round 1'],
    ]);
    const table = await runCommand(['codings', file, '--format', 'csv']);
    expect(table.printed.split('\n')[0]).toContain('standsFor');
    const bare = path.join(opened.folder, 'sample.hashiya');
    const without = await runCommand(['codings', bare, '--format', 'csv']);
    expect(without.printed.split('\n')[0]).not.toContain('standsFor');
  });
});
