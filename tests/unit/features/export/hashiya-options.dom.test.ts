import { expect, it } from 'vitest';
import type { CoderId } from '#domain/ids.ts';
import { ExportChoice } from '#features/export/export-choice.svelte.ts';
import HashiyaOptions from '#features/export/HashiyaOptions.svelte';
import { en } from '#i18n/en.ts';
import { isolate } from '#i18n/isolate.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

it('keeps the direction of a coder’s name to the name', () => {
  const choice = new ExportChoice();
  choice.extent = 'part';
  const coders = [{ id: 'c' as CoderId, name: 'ثنا (2)', initials: 'ث' }];
  renderComponent(HashiyaOptions, { choice, coders });
  const labels = [...document.querySelectorAll('fieldset label')];
  expect(labels.map(({ textContent }) => textContent.trim())).toContain(isolate('ثنا (2)'));
});

it.each([
  ['abc', en.exporting.passphraseTooShort, false],
  ['eightlet', en.exporting.passphraseShort, true],
  ['eleven char', en.exporting.passphraseShort, true],
  ['four words nobody guesses', undefined, true],
])('of the passphrase “%s” it says what it is worth', (passphrase, said, canBeWritten) => {
  const choice = new ExportChoice();
  Object.assign(choice, { isLocked: true, passphrase, passphraseAgain: passphrase });
  renderComponent(HashiyaOptions, { choice, coders: [] });
  const { passphraseTooShort, passphraseShort } = en.exporting;
  const shown = [passphraseTooShort, passphraseShort].filter((sentence) =>
    document.body.textContent.includes(sentence),
  );
  expect(shown).toEqual(said === undefined ? [] : [said]);
  expect(choice.canBeWritten).toBe(canBeWritten);
});
