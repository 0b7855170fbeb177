import { loadMessages } from '#i18n/load-messages.ts';
import { Locale } from '#i18n/locale.svelte.ts';
import { describe, expect, it } from 'vitest';

describe('the locale', () => {
  it('changes the messages that were handed out before', async () => {
    const locale = new Locale('en', await loadMessages('en'));
    const t = locale.messages;
    expect(t.common.save).toBe('Save');
    await locale.choose('ur');
    expect(t.common.save).toBe('محفوظ کریں');
    expect(locale.tag).toBe('ur');
    expect(locale.direction).toBe('rtl');
  });

  it('shows the language that was chosen last', async () => {
    const locale = new Locale('en', await loadMessages('en'));
    await Promise.all([locale.choose('ur'), locale.choose('ps'), locale.choose('en')]);
    expect(locale.tag).toBe('en');
    expect(locale.messages.common.save).toBe('Save');
  });
});
