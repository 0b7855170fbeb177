import { describe, expect, it } from 'vitest';
import { readsAsDefinition } from '#domain/merge/reads-as-definition.ts';

const CODE = { definition: 'Faith in it.', include: 'praise: any', exclude: '', example: 'I do' };

describe('a description reads as the fields of a code', () => {
  it.each([
    'Faith in it.\nInclude: praise: any\nExample: I do',
    'Faith in it.\r\nکیا شامل ہے: praise: any\r\nمثال: I do\r\n',
  ])('whatever language their labels are in: %j', (description) => {
    expect(readsAsDefinition(CODE, description)).toBe(true);
  });

  it.each([
    'Faith in it.',
    'Faith in it.\nInclude: praise: any\nExample: I do\nMore',
    'Faith in it.\nInclude: blame\nExample: I do',
    'Hope.\nInclude: praise: any\nExample: I do',
  ])('not with more, less or something else: %j', (description) => {
    expect(readsAsDefinition(CODE, description)).toBe(false);
  });

  it('where the definition alone is missing', () => {
    expect(readsAsDefinition({ definition: '', include: 'all' }, 'Include: all')).toBe(true);
  });
});
