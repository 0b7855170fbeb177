import { describe, expect, it } from 'vitest';
import type { Attribute } from '#domain/case.ts';
import type { AttributeId } from '#domain/ids.ts';
import {
  frequencyRequest,
  readReportSetting,
  reportQuery,
  type ReportSetting,
} from '#features/reports/report-setting.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';

const coders = [
  { id: SA, name: 'Sana Afridi', initials: 'SA' },
  { id: NK, name: 'Nadeem Khan', initials: 'NK' },
];
const attributes = ['gender', 'group'].map((name): Attribute => ({
  id: name as AttributeId,
  name,
  of: 'case',
  type: 'choice',
  choices: [],
  order: '',
}));
const choices = { attributes, coders, own: NK };
const read = (query: Readonly<Record<string, string>>) => readReportSetting(query, choices);

describe('a report', () => {
  it('at first sets the groups side by side, by the coder who asks', () => {
    expect(read({})).toMatchObject({
      grouping: { by: 'attribute', attribute: 'group' },
      coder: NK,
      figure: 'codings',
    });
  });

  it('goes by documents where cases have no groups', () => {
    expect(readReportSetting({}, { ...choices, attributes: [] }).grouping.by).toBe('document');
  });

  it('comes back as its address says', () => {
    const setting: ReportSetting = {
      grouping: { by: 'attribute', attribute: 'gender' as AttributeId },
      coder: 'united',
      figure: 'share',
      allFigures: true,
      themesOnly: true,
      showsEmpty: true,
    };
    expect(read(reportQuery(setting))).toEqual(setting);
  });

  it('forgets what is gone', () => {
    expect(read({ by: 'age', coder: 'somebody', figure: 'colour' })).toEqual(read({}));
  });
});

describe('what is asked for', () => {
  const request = (query: Readonly<Record<string, string>>) =>
    frequencyRequest(read(query), coders);

  it('is one coder, unless all united', () => {
    expect(request({})).toMatchObject({ coders: [NK], united: false });
    expect(request({ coder: 'united' })).toMatchObject({ coders: [SA, NK], united: true });
  });

  it('is every coder where they stand side by side, united only on request', () => {
    expect(request({ by: 'coder' })).toMatchObject({ coders: [SA, NK], united: false });
    expect(request({ by: 'coder', coder: 'united' })).toMatchObject({ united: true });
  });
});
