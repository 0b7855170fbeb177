import { describe, expect, it } from 'vitest';
import { applySetting, applyToAll } from '#features/documents/import/apply-setting.ts';
import { isWaiting } from '#features/documents/import/file-draft.ts';
import { encoded } from '#tests/unit/support/transcripts.ts';
import { failed, readDraft, waiting } from './drafts.ts';

const talk = (who: string) => `Sara: Hello?\n${who}: Hello.\nSara: And now?\n${who}: Nothing.\n`;

describe('one setting for all files', () => {
  it('takes a label out of every file that has it, however it is written there', async () => {
    const drafts = [
      await readDraft('a.txt', `${talk('Raza')}Sara: So?\nNOTE: later\nNOTE: again\n`),
      await readDraft('b.txt', talk('RAZA')),
      await readDraft('c.txt', talk('Bilal')),
    ];
    const [first, second, third] = applyToAll(drafts, {
      type: 'label',
      label: 'Raza',
      isSpeaker: false,
    });
    expect(first?.options.labels).not.toContain('Raza');
    expect(second?.options.labels).toEqual(['Sara']);
    expect(third).toBe(drafts[2]);
    expect([first, second, third].map((draft) => draft && isWaiting(draft))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes a label in where it was found but not taken', async () => {
    const draft = await readDraft('a.txt', talk('Raza'));
    const out = applySetting(draft, { type: 'label', label: 'Raza', isSpeaker: false });
    const found = await readDraft('b.txt', 'Sara: Hello?\nA line.\nRaza: Once only, at length.\n');
    const taken = applySetting(found, { type: 'label', label: 'Raza', isSpeaker: true });
    expect(out.options.labels).toEqual(['Sara']);
    expect(taken.options.labels === 'detect' || taken.options.labels.includes('Raza')).toBe(true);
  });

  it('takes in a label that a person typed, with its colon or without, found or not', async () => {
    const draft = await readDraft('a.txt', talk('Raza'));
    const typed = (label: string) => applySetting(draft, { type: 'typed-label', label });
    expect(typed(' Gul Khan, a guard : ').options.labels).toEqual([
      'Sara',
      'Raza',
      'Gul Khan, a guard',
    ]);
    expect(typed('RAZA:')).toBe(draft);
    expect(typed(' : ')).toBe(draft);
    expect(isWaiting(typed('Gul'))).toBe(true);
  });

  it('sets the role of a label everywhere, and with it whether it is a case', async () => {
    const drafts = [
      await readDraft('a.txt', talk('Raza')),
      await readDraft('b.txt', talk('Bilal')),
    ];
    const all = applyToAll(drafts, { type: 'role', label: 'SARA', role: 'interviewer' });
    for (const draft of all) {
      const sara = draft.speakers.find(({ name }) => name === 'Sara');
      expect(sara).toMatchObject({ role: 'interviewer', caseName: '' });
    }
    const back = applyToAll(all, { type: 'role', label: 'Sara', role: 'respondent' });
    expect(back[1]?.speakers.find(({ name }) => name === 'Sara')).toMatchObject({
      role: 'respondent',
      caseName: 'Sara',
    });
  });

  it('gives an encoding to files that leave it open, and to none that say it', async () => {
    const guessed = await readDraft('guess.txt', encoded('Zoë: café – déjà vu', 'windows-1252'));
    const certain = await readDraft('utf8.txt', 'Zoë: café');
    const setting = { type: 'encoding', encoding: 'windows-1256' } as const;
    const [first, second, third] = applyToAll([guessed, certain, waiting('new.txt')], setting);
    expect(first?.options.encoding).toBe('windows-1256');
    expect(second).toBe(certain);
    expect(third?.options.encoding).toBe('windows-1256');
  });

  it('finds nobody anywhere when nobody is to be found, and has every file read again', async () => {
    const drafts = [await readDraft('a.txt', talk('Raza')), failed('b.txt')];
    const none = applyToAll(drafts, { type: 'speakers', labels: 'none' });
    expect(none.map(({ options }) => options.labels)).toEqual(['none', 'none']);
    expect(none.every(isWaiting)).toBe(true);
  });
});
