import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Attribute, AttributeValue, Value } from '#domain/case.ts';
import type { AttributeId, CaseId, CodeId, DocumentId } from '#domain/ids.ts';
import { codingFilter } from '#features/retrieve/coding-filter.ts';
import { describeQuery } from '#features/retrieve/describe-query.ts';
import { groupValues } from '#features/retrieve/group-values.ts';
import { en } from '#i18n/en.ts';
import { languageOf } from '#i18n/language.ts';
import { EVERYTHING, type RetrievalQuery } from '#session/retrieval-query.ts';
import { NK, SA } from '#tests/unit/support/a-study.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const GROUP = 'group' as AttributeId;

function attribute(type: Attribute['type'], choices: string[] = []): Attribute {
  return { id: GROUP, name: 'group', of: 'case', type, choices, order: '' };
}

const names = {
  tree: new CodeTree(
    codebook(`
      * Trust
        Doubt
    `),
  ),
  attributes: [attribute('choice')],
  coders: [{ id: NK, name: 'Nadeem Khan', initials: 'NK' }],
  documents: [],
};
const parts = (query: Partial<RetrievalQuery>) =>
  describeQuery({ ...EVERYTHING, ...query }, names, en).map((part) => ({
    ...part,
    text: part.text.replace(/[\u2066-\u2069]/g, ''),
  }));

describe('what narrows a list', () => {
  it('is told by name, with the way to take it off', () => {
    const query = {
      codes: ['Doubt' as CodeId],
      coders: [NK],
      group: { attribute: GROUP, value: 'official' },
    };
    const told = parts(query);
    expect(told.map(({ text }) => text)).toEqual([
      'Trust › Doubt',
      'group: official',
      'Nadeem Khan',
    ]);
    expect(
      told.map(({ without }) =>
        Object.entries(without).filter(([, value]) => String(value) !== ''),
      ),
    ).toEqual([
      [
        ['withDescendants', true],
        ['coders', [NK]],
        ['group', query.group],
      ],
      [
        ['codes', ['Doubt']],
        ['withDescendants', true],
        ['coders', [NK]],
        ['group', undefined],
      ],
      [
        ['codes', ['Doubt']],
        ['withDescendants', true],
        ['group', query.group],
      ],
    ]);
  });

  it('is told where there is no value, and where a thing is gone', () => {
    const told = parts({
      documents: ['gone' as DocumentId],
      group: { attribute: GROUP, value: undefined },
    });
    expect(told.map(({ text }) => text)).toEqual(['group: no value', 'no longer there']);
  });
});

describe('what is looked for', () => {
  it('are the codings of the one who asks, unless coders are named', () => {
    expect(codingFilter(EVERYTHING, SA)).toEqual({ coders: [SA], withDescendants: true });
    expect(codingFilter({ ...EVERYTHING, coders: [NK] }, SA).coders).toEqual([NK]);
  });

  it('are cases of a value, or those without one', () => {
    const group = (value: AttributeValue | undefined) =>
      codingFilter({ ...EVERYTHING, group: { attribute: GROUP, value } }, SA).group;
    expect(group('official')).toEqual({ kind: 'value', attribute: GROUP, value: 'official' });
    expect(group(undefined)).toEqual({ kind: 'none', attribute: GROUP });
  });
});

describe('values to choose from', () => {
  const { compare } = languageOf('en');
  const values = (...found: AttributeValue[]) =>
    found.map((value, index): Value => ({
      id: String(index) as Value['id'],
      subject: String(index) as CaseId,
      attribute: GROUP,
      value,
    }));

  it('are those that cases have, choices in their order and others after', () => {
    const choice = attribute('choice', ['official', 'citizen']);
    expect(
      groupValues(choice, values('b', 'citizen', 'official', 'citizen', 'a'), compare),
    ).toEqual(['official', 'citizen', 'a', 'b']);
  });

  it('rise where they are numbers', () => {
    expect(groupValues(attribute('number'), values(10, 9, 100), compare)).toEqual([9, 10, 100]);
  });
});
