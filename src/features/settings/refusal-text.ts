import type { Messages } from '#i18n/messages.ts';
import { keyCaps, keyText } from '#session/key-caps.ts';
import type { KeySpec, Platform } from '#session/key-spec.ts';
import type { KeyRefusal } from '#session/keys-in-force.ts';

/** Why a key cannot be had, in a sentence that names the key and whose it is. */
export function refusalText(
  refusal: KeyRefusal,
  key: KeySpec,
  platform: Platform,
  t: Messages,
): string {
  const words = t.settings.keys.refused;
  const name = keyText(key, platform);
  switch (refusal.type) {
    case 'browser':
    case 'text':
      return words[refusal.type](name);
    case 'letter':
      return words.letter(name, keyCaps('Mod+KeyK', platform)[0] ?? '');
    case 'same':
    case 'begins':
    case 'begun':
      return words[refusal.type](name, refusal.command.title(t));
  }
}
