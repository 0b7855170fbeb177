import { languageOf } from '#i18n/language.ts';
import { preferredLocale } from '#i18n/preferred-locale.ts';
import { en } from '#i18n/en.ts';
import { ps } from '#i18n/ps.ts';
import { ur } from '#i18n/ur.ts';
import { describe, expect, it } from 'vitest';

const april = new Date(2019, 3, 12, 14, 5);

describe('a language', () => {
  it('writes figures alike everywhere, with Latin digits', () => {
    for (const tag of ['en', 'ur', 'ps'] as const) {
      expect(languageOf(tag).number(1234567.5, 1)).toBe('1,234,567.5');
      expect(languageOf(tag).percent(0.256)).toBe('26%');
    }
  });

  it('writes dates by the Gregorian calendar', () => {
    expect(languageOf('en').date(april)).toBe('12 April 2019');
    expect(languageOf('ur').date(april)).toBe('12 اپریل 2019');
    expect(languageOf('ps').date(april)).toBe('12 اپرېل 2019');
    expect(languageOf('en').dateTime(april)).toBe('12 April 2019, 14:05');
    expect(languageOf('ur').monthAndYear(2019, 8)).toBe('اگست 2019');
  });

  it('joins lists', () => {
    expect(languageOf('en').list([])).toBe('');
    expect(languageOf('en').list(['trust'])).toBe('trust');
    expect(languageOf('en').list(['trust', 'doubt', 'hope'])).toBe('trust, doubt and hope');
    expect(languageOf('ur').list(['اعتماد', 'شک', 'امید'])).toBe('اعتماد، شک اور امید');
  });

  it('sorts numbers inside names by their value', () => {
    const names = ['Official 10', 'Official 2', 'شہری 10', 'شہری 2'];
    expect([...names].sort(languageOf('en').compare)).toEqual([
      'Official 2',
      'Official 10',
      'شہری 2',
      'شہری 10',
    ]);
  });

  it('chooses between one and many', () => {
    expect(en.common.ago.days(1)).toBe('a day ago');
    expect(en.common.ago.days(3)).toBe('3 days ago');
    expect(ur.common.ago.days(1)).toBe('ایک دن پہلے');
    expect(ps.common.ago.hours(2)).toBe('2 ساعته مخکې');
    expect(en.saving.editsSinceBackup(1200)).toBe('1,200 changes since the last backup');
  });
});

describe('the first language of the page', () => {
  it('is the remembered one, else one the browser asks for, else English', () => {
    expect(preferredLocale('ps', ['ur-PK'])).toBe('ps');
    expect(preferredLocale(null, ['de-DE', 'ur-PK', 'en'])).toBe('ur');
    expect(preferredLocale('xx', ['fr'])).toBe('en');
  });
});
