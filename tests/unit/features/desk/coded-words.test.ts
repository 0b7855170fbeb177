import { expect, test } from 'vitest';
import type { CodingId } from '#domain/ids.ts';
import { withoutTime } from '#domain/time-of-id.ts';
import { codedWords } from '#features/desk/coded-words.ts';
import { languageOf } from '#i18n/language.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';

test('the day of a coding is told only where it is known', async () => {
  const t = await loadMessages('en');
  const id = '018f4c8e-7d28-7abc-8000-000000000001' as CodingId;
  const words = (own: CodingId) =>
    withoutIsolates(codedWords({ id: own }, 'amna', languageOf('en'), t));
  expect(words(id)).toMatch(/^Coded by amna, .*2024/u);
  expect(words(withoutTime(id))).toMatch(/^Came with the opened file, coded by amna\./u);
  expect(words(withoutTime(id))).not.toMatch(/\d/u);
});
