import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { noFigure } from '#analysis/agreement/figure.ts';
import { en } from '#i18n/en.ts';
import { wordingOf } from '#i18n/wording.ts';
import { REPORT_FORMATS, reportFormats } from '#interchange/table/report-formats.ts';
import { agreementFile } from '#reports/agreement/agreement-file.ts';
import { COEFFICIENTS, type Coefficient } from '#reports/agreement/coefficient.ts';
import { comparisonColumns, type ColumnsOf } from '#reports/agreement/comparison-columns.ts';
import { comparisonRows, toldRows } from '#reports/agreement/comparison-rows.ts';
import { COMPARISON_VIEWS } from '#reports/agreement/comparison-view.ts';
import { methodsParagraph, type MethodsFacts } from '#reports/agreement/methods-paragraph.ts';
import { referencesOf } from '#reports/agreement/references.ts';
import { summaryRows, unitSummaries } from '#reports/agreement/summary-rows.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { comparison, STUDY, ZK } from '#tests/unit/support/compared.ts';

const wording = wordingOf('en', en);
const words = en.agreement.figures;
const tree = new CodeTree(STUDY.codes);
const names = ['Sana', 'Nadeem'];

function columnsOf(
  all: readonly string[],
  coefficients: readonly Coefficient[],
  made = comparison(),
): ColumnsOf {
  const coders = all.map((name) => ({ short: name, name }));
  return { view: 'units', coders, coefficients, comparison: made, overlap: undefined };
}

describe('rows and columns', () => {
  it('have (k)uα also where no code has it: the cells say why', () => {
    const made = comparison();
    const none = noFigure('overlapping_codes');
    const figures = { k_u_alpha: none, k_u_coverage: none };
    const without = {
      ...made,
      codes: made.codes.map((one) => ({ ...one, figures: { ...one.figures, ...figures } })),
    };
    const columns = comparisonColumns(
      { ...columnsOf(names, [], without), view: 'passages' },
      en,
    ).filter(({ id }) => id.startsWith('k_u'));
    expect(columns.map(({ id }) => id)).toEqual(['k_u_alpha', 'k_u_coverage']);
    const { rows } = comparisonRows(without, tree);
    for (const row of rows) expect(columns[0]?.figureOf(row)).toEqual(none);
  });

  it('are the codes that somebody applied; the others are named', () => {
    const { rows, unused } = comparisonRows(comparison(), tree);
    expect(rows.map(({ code, at }) => [code.name, at])).toEqual([
      ['trust', 0],
      ['doubt', 1],
    ]);
    expect(unused.map(({ name }) => name)).toEqual(['hope']);
  });

  it('set two coders against each other, and leave the four cells out for more', () => {
    const two = comparisonColumns(columnsOf(names, ['alpha']), en).map(({ id }) => id);
    expect(two).toEqual([
      ...['prevalence-0', 'prevalence-1', 'both', 'only_first', 'only_second', 'neither'],
      'alpha',
    ]);
    const three = comparisonColumns(columnsOf([...names, 'Zarak'], ['percent']), en).map(
      ({ id }) => id,
    );
    expect(three).toEqual(['prevalence-0', 'prevalence-1', 'prevalence-2', 'percent']);
  });

  it('have a definition each', () => {
    for (const { hint } of comparisonColumns(columnsOf(names, COEFFICIENTS), en))
      expect(hint).not.toBe('');
    for (const name of COEFFICIENTS) expect(words.figures[name].hint).toMatch(/\d{4}/u);
  });
});

const facts: MethodsFacts = {
  round: 'Round 1',
  kind: 'blind',
  coders: names,
  draw: undefined,
  documents: 3,
  allDocuments: 12,
  unit: 'turn',
  units: 40,
  characters: 2500,
  view: 'units',
  overlap: undefined,
  rule: 'majority',
  rollsUp: true,
  hasInterviewers: false,
  codes: 9,
  usedCodes: 7,
  coefficients: ['percent', 'alpha'],
  summaries: [],
  silent: [],
  intervals: ['percent', 'alpha', 'alpha_binary_pooled'],
  resamples: 1000,
  seed: 1,
  resolution: [],
  version: '0.1.0',
};
const paragraph = (changed: Partial<MethodsFacts> = {}) =>
  methodsParagraph({ ...facts, ...changed }, wording).join(' ');

describe('the methods paragraph', () => {
  it('says who, how much, by what units, what it is measured by, and with what', () => {
    expect(paragraph()).toBe(
      'In “Round 1”, Sana and Nadeem coded independently of each other: while the round was open, none of them was shown the codings of the others. ' +
        '3 documents of 12 (25%, 2,500 characters of text) had been coded by all of them and were compared. ' +
        'Units of analysis were the turns of speakers (40); a unit counted as coded when codings covered more than half of it. ' +
        'What interviewers say was left out. A code counted where it or a code below it was applied. ' +
        'Each of 9 codes was compared by itself, as applied or not, 7 of which anybody had applied in the text compared; a document finished without a coding counted as not applied. ' +
        'Agreement is given as percent agreement and Krippendorff’s α, nominal (Krippendorff, 2019). ' +
        'No intervals are given, because there are fewer than 10 documents. ' +
        'Coefficients that are not defined are left empty. ' +
        'Computed with Hashiya 0.1.0. What is reported follows O’Connor and Joffe (2020).',
    );
  });

  it('gives the interval’s method with ten documents and more, and how they were drawn', () => {
    const said = paragraph({ documents: 10, draw: '10% of 100 documents, drawn with the seed 7' });
    expect(said).toContain(
      'Intervals of “Percent” and “α” are 95% percentile bootstrap intervals over documents (1,000 resamples, seed 1); resamples in which a figure is not defined are left out of its interval.',
    );
    expect(said).toContain('were 10% of 100 documents, drawn with the seed 7.');
  });

  it('names what has intervals: of what is shown, and was resampled', () => {
    const many = { documents: 10, summaries: ['alpha_binary_pooled', 'alpha_masi'] } as const;
    expect(paragraph(many)).toContain('Intervals of “Percent”, “α” and “α, pooled” are');
    expect(paragraph({ documents: 10, coefficients: ['cohen_kappa_se'] })).not.toContain('nterval');
    const passages = { documents: 10, view: 'passages', intervals: ['u_alpha'] } as const;
    expect(paragraph(passages)).toContain('Intervals of “uα” are');
  });

  it('does not claim that codings from before are all there is', () => {
    const silent = [{ name: 'Zarak', documents: 2 }];
    const said = paragraph({ kind: 'existing', silent });
    expect(said).not.toContain('had been coded by all');
    expect(said).toContain('counted as coded by all of them and were compared. Without a coding');
    expect(said).toContain('with any of these codes in the text compared, and');
    expect(said).toContain('counted as not applied: Zarak in 2 documents.');
  });

  it('says how disagreements were resolved once the figures are told', () => {
    expect(paragraph({ resolution: ['All of them were decided.'] })).toContain(
      'Coefficients that are not defined are left empty. All of them were decided. Computed with Hashiya',
    );
  });

  it('tells the figures over all codes, by units only', () => {
    const summaries = ['alpha_binary_pooled', 'alpha_masi'] as const;
    expect(paragraph({ summaries })).toContain(
      'Over all codes, α pooled over codes and α of the sets of codes with the MASI distance (Passonneau, 2006) are given.',
    );
    expect(paragraph({ summaries, view: 'passages' })).not.toContain('Over all codes');
  });

  it('has a reference for every work that it names by units', () => {
    const summaries = unitSummaries(comparison());
    const said = paragraph({ coefficients: COEFFICIENTS, summaries });
    const references = referencesOf({ view: 'units', coefficients: COEFFICIENTS, summaries });
    const named = [...said.matchAll(/\(([\p{L}’]+)[^()]*, (\d{4})\)/gu)];
    expect(named.length).toBeGreaterThan(15);
    for (const [, author = '', year = ''] of named) {
      const found = references.filter((one) => one.includes(author) && one.includes(`(${year}).`));
      expect(found, `${author} ${year}`).not.toEqual([]);
    }
    expect(referencesOf({ view: 'units', coefficients: ['percent'], summaries: [] })).toEqual([
      expect.stringMatching(/^O’Connor/u),
    ]);
  });

  it('claims no independence where codings were there before, or are by one person', () => {
    for (const kind of ['existing', 'again'] as const)
      expect(paragraph({ kind })).not.toContain('independently');
  });
});

describe('other ways of comparing', () => {
  const two = comparison();

  it.each(COMPARISON_VIEWS)(
    '%s have columns and summaries with definitions, and a file',
    (view) => {
      const of = { ...columnsOf(names, ['alpha'], two), view };
      const columns = comparisonColumns(of, en);
      const rows = toldRows(comparisonRows(two, tree).rows, view);
      const summary = summaryRows(of, en);
      expect(columns.length).toBeGreaterThan(0);
      for (const { title, hint } of [...columns, ...summary]) {
        expect(title).not.toBe('');
        expect(hint).not.toBe('');
      }
      for (const { figureOf } of columns)
        for (const row of rows) {
          const one = figureOf(row);
          if (one && 'undefined' in one) expect(words.reasons[one.undefined]).not.toBe('');
          else expect(one?.value).toBeTypeOf('number');
        }
      const content = {
        ...{ comparison: two, of, columns, rows, coders: names },
        ...{ methods: methodsParagraph({ ...facts, view }, wording), references: [] },
        titleOf: String,
      };
      const { report } = agreementFile('Agreement', content, tree, wording);
      for (const { columns: titles, rows: cells } of report.tables)
        for (const cell of cells) expect(cell).toHaveLength(titles.length);
    },
  );

  it('say in the methods whose way it is, and what differs', () => {
    expect(paragraph({ view: 'maxqda' })).toContain(en.agreement.views.differs.maxqda);
    expect(paragraph({ view: 'passages' })).toContain(words.methods.ofPassages);
    expect(paragraph({ view: 'passages' })).not.toContain('turns of speakers');
  });
});

describe('the file', () => {
  const made = comparison({ coders: [SA, NK, ZK] });
  const coders = [...names, 'Zarak'];
  const { report } = agreementFile(
    'Agreement',
    {
      comparison: made,
      of: columnsOf(coders, ['percent', 'alpha'], made),
      columns: comparisonColumns(columnsOf(coders, ['percent', 'alpha'], made), en),
      rows: comparisonRows(made, tree).rows,
      methods: ['How it was done.', 'By whom.'],
      references: ['O’Connor (2020).'],
      coders,
      titleOf: (id) => `Document ${id}`,
    },
    tree,
    wording,
  );

  it('has codes, summaries, pairs and documents, and a cell for every column', () => {
    expect(report.tables.map(({ title }) => title)).toEqual([
      words.title,
      words.summary,
      words.heatMap('α'),
      words.documentsTable,
    ]);
    for (const { columns, rows } of report.tables)
      for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(report.tables[0].caption).toEqual([
      'How it was done. By whom.',
      `${en.agreement.notes.references}:`,
      'O’Connor (2020).',
    ]);
  });

  it.each(REPORT_FORMATS)('is written as %s', async (format) => {
    const written = await reportFormats[format].write(report, words.howItWasDone);
    expect(written.length).toBeGreaterThan(100);
    const hasText = typeof written === 'string' && format !== 'csv';
    if (hasText) expect(written).toContain('How it was done.');
  });

  it('has its methods as one paragraph under a heading, to be read', async () => {
    const { methods, references } = en.agreement.notes;
    const said = `How it was done. By whom.\n\n${references}:\n\nO’Connor (2020).`;
    expect(await reportFormats.md.write(report, words.howItWasDone)).toContain(
      `\n\n## ${methods}\n\n${said}`,
    );
    const docx = await reportFormats.docx.write(report, words.howItWasDone);
    if (typeof docx === 'string') throw new Error('not a file');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(value).toContain(
      `<h2>${methods}</h2><p>How it was done. By whom.</p><p>${references}:</p>`,
    );
  });

  it('leaves empty what is not defined, and says why beside it', () => {
    const [trust, doubt] = report.tables[0].rows;
    expect(trust?.slice(0, 4)).toEqual(['trust', 2, 1, 0]);
    expect(doubt?.[0]).toBe('trust › doubt');
    expect(trust?.slice(5, 7)).toEqual([null, null]);
    expect(trust?.slice(8, 10)).toEqual([null, null]);
    expect(trust?.at(-1)).toContain(words.flag.rareCode.text);
    const single = comparison({ coders: [SA, ZK], documents: [] });
    const codes = single.codes.map((code) => ({ ...code, coded: 1 }));
    const of = columnsOf(coders.slice(0, 2), ['alpha'], single);
    const columns = comparisonColumns(of, en);
    const { rows } = comparisonRows({ ...single, codes }, tree);
    const rest = { references: [], coders, titleOf: String };
    const content = { ...rest, comparison: single, of, columns, rows, methods: [] };
    const row = agreementFile('', content, tree, wording).report.tables[0].rows[0];
    expect(row?.at(-1)).toContain(`α: ${words.reasons.no_pairable_units}`);
  });
});
