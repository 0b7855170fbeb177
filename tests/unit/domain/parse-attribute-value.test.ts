import { describe, expect, test } from 'vitest';
import type { AttributeType, AttributeValue } from '#domain/case.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';

describe('what is written into a cell', () => {
  test.each<[AttributeType, string, AttributeValue | undefined]>([
    ['text', '  Raza ', 'Raza'],
    ['choice', 'official', 'official'],
    ['text', ' ', undefined],
    ['number', '40', 40],
    ['number', '-2.5', -2.5],
    ['number', '12,5', 12.5],
    ['number', '277,751', 277_751],
    ['number', '1,00,000', 100_000],
    ['number', '۱۲۳', 123],
    ['number', 'forty', undefined],
    ['number', '1e5', undefined],
    ['date', '2019-04-03', '2019-04-03'],
    ['date', '3/4/2019', '2019-04-03'],
    ['date', '03.04.2019', '2019-04-03'],
    ['date', '4/23/2019', '2019-04-23'],
    ['date', '31/2/2019', undefined],
    ['date', '2019', undefined],
    ['yes-no', 'Yes', true],
    ['yes-no', 'نہیں', false],
    ['yes-no', 'هو', true],
    ['yes-no', 'maybe', undefined],
  ])('as %s: “%s”', (type, written, value) => {
    expect(parseAttributeValue(written, type)).toBe(value);
  });
});
