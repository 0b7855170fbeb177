import { expect, test } from 'vitest';
import { timeOfId, withoutTime } from '#domain/time-of-id.ts';

const MADE = Date.UTC(2024, 4, 6, 7, 8, 9);
const DIGITS = MADE.toString(16).padStart(12, '0');
const ID = `${DIGITS.slice(0, 8)}-${DIGITS.slice(8)}-7abc-8000-000000000001`;

test('an id of version 7 tells when it was made, others do not', () => {
  expect(timeOfId(ID)).toBe(MADE);
  expect(timeOfId('3f2504e0-4f89-41d3-9a0c-0305e82c3301')).toBeUndefined();
  expect(timeOfId('id-1')).toBeUndefined();
});

test('without its time an id sorts as before', () => {
  const later = ID.replace(/^0/u, '1');
  expect(timeOfId(withoutTime(ID))).toBeUndefined();
  expect(withoutTime(ID) < withoutTime(later)).toBe(true);
  expect(withoutTime('id-1')).toBe('id-1');
});
