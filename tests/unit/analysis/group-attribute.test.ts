import { describe, expect, it } from 'vitest';
import { groupAttribute } from '#analysis/group-attribute.ts';
import type { Attribute } from '#domain/case.ts';
import type { AttributeId } from '#domain/ids.ts';

function attribute(name: string, more: Partial<Attribute> = {}): Attribute {
  const id = name as AttributeId;
  return { id, name, of: 'case', type: 'choice', choices: [], order: '', ...more };
}

const chosen = (...attributes: Attribute[]) => groupAttribute(attributes)?.name;

describe('the attribute that groups cases', () => {
  it('is the one called so, in any of the languages', () => {
    expect(chosen(attribute('gender'), attribute('Group', { type: 'text' }))).toBe('Group');
    expect(chosen(attribute('gender'), attribute('گروہ'))).toBe('گروہ');
    expect(chosen(attribute('gender'), attribute('ډله'))).toBe('ډله');
  });

  it('else is the first choice', () => {
    expect(chosen(attribute('age', { type: 'number' }), attribute('gender'))).toBe('gender');
  });

  it('is never one of documents', () => {
    expect(chosen(attribute('group', { of: 'document' }))).toBeUndefined();
  });
});
