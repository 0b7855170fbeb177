import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { frequencies } from '#analysis/frequencies.ts';
import { en } from '#i18n/en.ts';
import { languageOf } from '#i18n/language.ts';
import { figureText } from '#features/reports/figure-text.ts';
import { turnBody } from '#domain/text/turn.ts';
import { describeTable, namedColumns } from '#reports/describe-table.ts';
import { openRows, reportRows } from '#reports/report-rows.ts';
import type { CodeId } from '#domain/ids.ts';
import { aStudy, GROUP, NK, SA } from '#tests/unit/support/a-study.ts';

const study = aStudy({
  codes: {
    trust: undefined,
    doubt: 'trust',
    exposure: 'doubt',
    'earned trust': 'trust',
    awareness: undefined,
    campaigns: 'awareness',
  },
  cases: { Raza: { group: 'official' }, Bilal: { group: 'citizen' }, Nobody: {} },
  documents: {
    one: { lines: [['Raza', 'They look from a distance.']] },
    two: { lines: [['Bilal', 'I doubted it. I waited.']] },
  },
  codings: [
    ['SA', 'one', 'trust', 'look'],
    ['SA', 'two', 'exposure', 'I doubted it.'],
    ['NK', 'two', 'exposure', 'I doubted it.'],
    ['NK', 'two', 'doubt', 'waited'],
  ],
});
const tree = new CodeTree(study.codes);
const names = {
  attributes: study.attributes,
  coders: [
    { id: SA, name: 'Sana Afridi', initials: 'SA' },
    { id: NK, name: 'Nadeem Khan', initials: 'NK' },
  ],
  documents: study.documents.map(({ document }) => document),
};
const english = languageOf('en');

const byGroup = {
  coders: [SA],
  united: false,
  grouping: { by: 'attribute', attribute: GROUP },
} as const;
const table = frequencies(study, byGroup);

const drawn = (shown: { themesOnly: boolean; showsEmpty: boolean }, closed: string[] = []) =>
  openRows(reportRows(table, tree, shown), tree, new Set(closed as CodeId[])).map(
    ({ code, depth, hasRowsBelow }) => '  '.repeat(depth) + code.name + (hasRowsBelow ? ' +' : ''),
  );

describe('rows of a report', () => {
  it('are the codes that are used and those above them', () => {
    expect(drawn({ themesOnly: false, showsEmpty: false })).toEqual([
      'trust +',
      '  doubt +',
      '    exposure',
    ]);
  });

  it('are all codes on request', () => {
    expect(drawn({ themesOnly: false, showsEmpty: true })).toHaveLength(study.codes.length);
  });

  it('are themes alone on request, none of them a branch', () => {
    expect(drawn({ themesOnly: true, showsEmpty: true })).toEqual(['trust', 'awareness']);
  });

  it('are hidden below a code that is closed', () => {
    expect(drawn({ themesOnly: false, showsEmpty: false }, ['doubt'])).toEqual([
      'trust +',
      '  doubt +',
    ]);
  });
});

describe('columns of a report', () => {
  it('are called by their values, with the cases they have', () => {
    const columns = namedColumns(table, names, en).map(({ key, title, cases }) => [
      key,
      title,
      cases,
    ]);
    expect(columns).toEqual([
      ['value:official', 'official', 1],
      ['value:citizen', 'citizen', 1],
      ['total', 'All', 2],
    ]);
  });
});

describe('figures', () => {
  const cell = { codings: 1200, documents: 3, cases: 2, characters: 5000, share: 0.1236 };
  it.each([
    ['codings', '1,200'],
    ['cases', '2 of 7'],
    ['share', '12.4%'],
  ] as const)('%s', (figure, text) => {
    expect(figureText(cell, figure, 7, english, en)).toBe(text);
  });

  it('have no share where nobody responds', () => {
    expect(figureText({ ...cell, share: undefined }, 'share', 0, english, en)).toBe('–');
  });
});

describe('what is counted', () => {
  const told = (request: Parameters<typeof frequencies>[1]) =>
    describeTable(frequencies(study, request), request, tree, names, en, english)[0]?.replace(
      /[\u2066-\u2069]/g,
      '',
    );

  it('names the one coder and how many codings there are', () => {
    expect(told(byGroup)).toBe('Counted are the codings of Sana Afridi alone: 2 codings.');
  });

  it('says of how many characters of all respondents a share is, whatever the columns', () => {
    const all = study.documents.flatMap(({ text, turns }) =>
      turns
        .filter(({ role }) => role === 'respondent')
        .map((turn) => Array.from(text.slice(turnBody(turn).start, turnBody(turn).end)).length),
    );
    const sum = all.reduce((total, one) => total + one, 0);
    for (const request of [byGroup, { ...byGroup, grouping: { by: 'coder' } as const }]) {
      const table = frequencies(study, request);
      const told = describeTable(table, request, tree, names, en, english).at(-1);
      expect(told).toContain(`of ${english.number(sum)} characters in all`);
    }
  });

  it('says when coders are united, and counts what they share once', () => {
    expect(told({ ...byGroup, coders: [SA, NK], united: true })).toBe(
      'Counted are the codings of 2 coders united (Sana Afridi and Nadeem Khan): 3 codings; what several coded alike counts once.',
    );
  });

  it('counts coders side by side each alone', () => {
    expect(told({ coders: [SA, NK], united: false, grouping: { by: 'coder' } })).toBe(
      'Counted are the codings of each coder alone: Sana Afridi 2 and Nadeem Khan 2.',
    );
  });
});
