import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StudyDocument } from '#analysis/study.ts';
import type { ListedCoding } from '#cli/listed-codings.ts';
import type { Span } from '#domain/text/span.ts';
import { turnBody } from '#domain/text/turn.ts';
import { everything } from '#domain/visibility.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { readStudy } from '#storage/queries.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

type Figures = Readonly<Record<string, unknown>>;

interface Agreement {
  readonly universe: Figures;
  readonly perCode: Readonly<Record<string, Figures>>;
  readonly summary: Figures;
  readonly sets: Figures;
  readonly spans: Figures;
  readonly unitizing: Figures;
  readonly pairs: Figures;
  readonly otherPrograms: Readonly<Record<'maxqda' | 'nvivo' | 'dedoose', Figures>>;
}

const { folder: home, remove } = madeFolder();
let db: ProjectDatabase;
let file: string;
let codings: readonly ListedCoding[];
beforeAll(async () => {
  db = await sampleProject();
  file = await savedProject(db, home);
  codings = (await jsonOf('codings', file)) as readonly ListedCoding[];
});
afterAll(remove);

async function agreementOf(...options: readonly string[]): Promise<Agreement> {
  return (await jsonOf('agreement', file, '--json', ...options)) as Agreement;
}

/** A file of the folder that goes with the tests. */
function saved(name: string, content: object): string {
  const place = path.join(home, name);
  writeFileSync(place, JSON.stringify(content));
  return place;
}

/** The project as `spans` reads it: titles, texts and UTF-16 offsets. */
async function asVector() {
  const { documents } = await readStudy(db, everything);
  return {
    documents: documents.map(({ document, text }) => ({ id: document.title, text })),
    coders: [SANA.name, NADEEM.name],
    codes: [...new Set(codings.map(({ code }) => code))],
    spans: codings.map(({ coder, document, start, end, code }) => [
      coder,
      document,
      start,
      end,
      code,
    ]),
    segments: Object.fromEntries(
      documents.map(({ document, turns }) => [
        document.title,
        turns.map(turnBody).map(({ start, end }) => [start, end]),
      ]),
    ),
  };
}

/** Figures of `spans` whose names begin so, without that beginning. */
function below(figures: Figures, beginning: string): Figures {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      name.startsWith(beginning) ? [[name.slice(beginning.length), value]] : [],
    ),
  );
}

/** What is left of a text without interviewers. */
function answersOf({ text, turns }: StudyDocument): Span[] {
  const borders = turns.flatMap(({ role, start, end }) =>
    role === 'interviewer' ? [start, end] : [],
  );
  const all = [0, ...borders, text.length];
  return Array.from({ length: all.length >> 1 }, (_, at) => ({
    start: all[2 * at] ?? 0,
    end: all[2 * at + 1] ?? 0,
  }));
}

/** Where a span lies when only these stretches are there, one behind another. */
function movedTo(stretches: readonly Span[], span: Span): Span[] {
  let before = 0;
  return stretches.flatMap(({ start, end }) => {
    const shift = before - start;
    before += end - start;
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    return from < to ? [{ start: from + shift, end: to + shift }] : [];
  });
}

describe('agreement', () => {
  it.each([
    ['character', 'touch', 'char'],
    ['turn', 'touch', 'segment_touch'],
    ['turn', 'majority', 'segment_majority'],
    ['token', 'majority', 'token_majority'],
    ['document', 'touch', 'document'],
  ])('by %s and %s is what spans says of the same codings', async (unit, rule, name) => {
    const vector = await asVector();
    const spans = (await jsonOf('spans', saved('vector.json', vector), '--json')) as Figures;
    const { perCode, summary, sets, ...rest } = await agreementOf('--unit', unit, '--rule', rule);
    expect(vector.codes.length).toBeGreaterThan(5);
    for (const code of vector.codes) {
      const expected = below(spans, `${name}/binary/${code}/`);
      expect(Object.keys(expected)).toContain('units/both');
      expect(perCode[code]).toMatchObject(expected);
    }
    expect(sets).toMatchObject(below(spans, `${name}/sets/`));
    expect(rest.spans).toMatchObject(below(spans, 'spans/'));
    expect(summary).toMatchObject({ pooled_kappa: expect.any(Number) as unknown });
    expect(rest.unitizing).toMatchObject(
      Object.fromEntries(
        vector.codes.map((code) => [
          `per_code/${code}/u_alpha`,
          spans[`unitizing/per_code/${code}/u_alpha`],
        ]),
      ),
    );
  });

  it('has what other programs make of it under a key of its own', async () => {
    const vector = await asVector();
    const spans = (await jsonOf('spans', saved('programs.json', vector), '--json')) as Figures;
    const options = ['--unit', 'character', '--codes', vector.codes.join()];
    const { otherPrograms, summary } = await agreementOf(...options);
    expect(otherPrograms.maxqda).toMatchObject(below(spans, 'maxqda/'));
    expect(otherPrograms.nvivo).toMatchObject(below(spans, 'nvivo/'));
    expect(otherPrograms.dedoose).toHaveProperty('pooled_kappa', expect.any(Number));
    for (const name of ['alpha_binary_macro', 'alpha_binary_pooled', 'pooled_kappa'])
      expect(summary).toHaveProperty(`bootstrap/${name}/lower`, null);
  });

  it('has every coefficient of a code, and passages that match as far as is asked', async () => {
    const { perCode, spans, unitizing } = await agreementOf('--overlap', '80');
    const names = [
      ...['percent', 'holsti_mean_pairwise', 'positive_agreement', 'jaccard', 'alpha'],
      ...['cohen_kappa', 'scott_pi', 'fleiss_kappa', 'conger_kappa'],
      ...['fleiss_kappa_generalized', 'brennan_prediger', 'gwet_ac1'],
    ];
    for (const name of [...names, 'cohen_kappa_se'])
      expect(perCode['doubt']).toHaveProperty(name, expect.any(Number));
    for (const name of names)
      expect(perCode['doubt']).toHaveProperty(`bootstrap/${name}/lower`, null);
    expect(perCode['doubt']).not.toHaveProperty('bootstrap/cohen_kappa_se/lower');
    expect(unitizing).toHaveProperty('bootstrap/per_code/doubt/u_alpha/upper', null);
    const [exact, most, half, any] = ['exact', 'iou80', 'iou50', 'overlap'].map((name) =>
      Number(spans[`${name}_f1`]),
    );
    expect(exact).toBeLessThanOrEqual(most ?? NaN);
    expect(most).toBeLessThanOrEqual(half ?? NaN);
    expect(half).toBeLessThanOrEqual(any ?? NaN);
    expect(spans).toHaveProperty('per_code/doubt/iou80_f1', expect.any(Number));
  });

  it('says what is compared, and counts only that', async () => {
    const { documents } = await readStudy(db, everything);
    const [first] = documents;
    if (!first) throw new RangeError('the sample has three documents');
    const { title } = first.document;
    const { universe, perCode } = await agreementOf('--documents', title, '--codes', 'doubt');
    expect(universe).toMatchObject({
      coders: [SANA.name, NADEEM.name],
      documents: 1,
      documentTitles: [title],
      codes: 1,
      unit: 'turn',
      rule: 'touch',
      units: first.turns.length,
      characters: [...first.text].length,
    });
    expect(Object.keys(perCode)).toEqual(['doubt']);
  });

  it('leaves out what interviewers say', async () => {
    const { documents } = await readStudy(db, everything);
    const asked = documents.flatMap(({ turns }) =>
      turns.filter(({ role }) => role === 'interviewer'),
    );
    const all = await agreementOf();
    const without = await agreementOf('--without-interviewers');
    expect(asked.length).toBeGreaterThan(0);
    expect(Number(all.universe['units']) - Number(without.universe['units'])).toBe(asked.length);
    const characters = await agreementOf('--without-interviewers', '--unit', 'character');
    expect(characters.universe['units']).toBe(characters.universe['characters']);
  });

  it('compares spans in what is left then, as if nothing else had been said', async () => {
    const { documents } = await readStudy(db, everything);
    const keptOf = new Map(documents.map((each) => [each.document.title, answersOf(each)]));
    const whole = await asVector();
    const vector = {
      coders: whole.coders,
      codes: whole.codes,
      documents: documents.map(({ document: { title: id }, text }) => ({
        id,
        text: (keptOf.get(id) ?? []).map(({ start, end }) => text.slice(start, end)).join(''),
      })),
      spans: codings.flatMap(({ coder, document, start, end, code }) =>
        movedTo(keptOf.get(document) ?? [], { start: start ?? 0, end: end ?? 0 }).map((span) => [
          coder,
          document,
          span.start,
          span.end,
          code,
        ]),
      ),
    };
    const spans = (await jsonOf('spans', saved('answers.json', vector), '--json')) as Figures;
    const without = await agreementOf('--without-interviewers');
    const all = await agreementOf();
    const names = vector.codes.map((code) => `per_code/${code}/u_alpha`);
    expect(names.some((name) => without.unitizing[name] !== all.unitizing[name])).toBe(true);
    for (const name of names) {
      const expected = spans[`unitizing/${name}`];
      if (typeof expected === 'number') expect(without.unitizing[name]).toBeCloseTo(expected, 9);
      else expect(without.unitizing[name]).toBe(expected);
    }
    expect(without.spans).toMatchObject(below(spans, 'spans/'));
  });

  it('counts a theme where a code below it was applied, if asked to', async () => {
    const theme = codings.find(({ codePath }) => codePath.length > 1)?.codePath[0] ?? '';
    const alone = await agreementOf('--codes', theme);
    const rolledUp = await agreementOf('--codes', theme, '--roll-up', '--unit', 'document');
    expect(alone.perCode[theme]).toMatchObject({ 'units/both': 0 });
    const titles = (coder: string) =>
      codings.filter((one) => one.codePath[0] === theme && one.coder === coder);
    const documentsOf = (coder: string) =>
      new Set(titles(coder).map(({ document }) => document)).size;
    expect(rolledUp.perCode[theme]).toMatchObject({
      prevalence: {
        [SANA.name]: documentsOf(SANA.name),
        [NADEEM.name]: documentsOf(NADEEM.name),
      },
    });
  });

  it('takes who worked through what from a file: who did not is missing, not a no', async () => {
    const { documents } = await readStudy(db, everything);
    const titles = documents.map(({ document }) => document.title);
    const [first = '', ...others] = titles;
    const both = [SANA.name, NADEEM.initials];
    const alone = Object.fromEntries(others.map((title) => [title, [SANA.name]]));
    const place = saved('participation.json', { ...alone, [first]: both });
    const counted = await agreementOf('--participation', place);
    const only = await agreementOf('--documents', first);
    const { singleRatings, ...universe } = counted.universe;
    expect(universe).toEqual(only.universe);
    const turns = documents.slice(1).reduce((sum, { turns: each }) => sum + each.length, 0);
    expect(singleRatings).toEqual({ documents: others.length, units: turns });
    const expected = [counted, only].map(({ perCode }) => Number(perCode['doubt']?.['gwet_ac1']));
    expect(expected[0]).not.toBeCloseTo(expected[1] ?? NaN, 6);
    const { printed } = await runCommand(['agreement', file, '--participation', place]);
    expect(printed).toContain(`besides ${String(turns)} units in 2 documents that one coder alone`);
    expect(counted.perCode['doubt']?.['prevalence']).toEqual(only.perCode['doubt']?.['prevalence']);
    expect(counted.perCode['doubt']?.['alpha']).toEqual(only.perCode['doubt']?.['alpha']);
  });

  it.each([
    [['--coders', 'Sana Afridi,Zarak'], 'There is no coder “Zarak”'],
    [['--unit', 'word'], 'There is no unit “word”; there are turn, paragraph'],
    [['--codes', 'Hope'], 'There is no code “Hope”'],
    [['--seed', 'x'], '“x” is no seed'],
    [['--overlap', '40'], '“40” is no overlap'],
  ])('says what is wrong with %j', async (options, sentence) => {
    const { code, notes } = await runCommand(['agreement', file, ...options]);
    expect(code).toBe(2);
    expect(notes.join()).toContain(sentence);
  });

  it('is to be read, too', async () => {
    const { printed } = await runCommand(['agreement', file]);
    expect(printed).toContain('Sana Afridi, Nadeem Khan: ');
    expect(printed).toMatch(/^doubt\s+\d\.\d{3}/mu);
    const alone = await runCommand(['agreement', file, '--coders', 'SA']);
    expect(alone.printed).toMatch(/^alpha_binary_macro\s+n\/a\s+fewer than two coders$/mu);
  });
});
