import type { Messages } from '#i18n/messages.ts';
import type { DeclaredCommand } from '#session/command.ts';
import { keyText } from '#session/key-caps.ts';
import type { KeyMap } from '#session/key-map.svelte.ts';

/** `Ctrl + Z`, `ctrl z` and `Ctrl+Z` are one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s+]+/g, ' ')
    .trim();
}

/** The commands whose name has every word of the text, or one of whose keys it is. */
export function findCommands(
  keyMap: KeyMap,
  text: string,
  t: Messages,
): readonly DeclaredCommand[] {
  const wanted = plain(text);
  const words = wanted.split(' ');
  return keyMap.commands.filter((command) => {
    const title = plain(command.title(t));
    const keys = keyMap.of(command).map((key) => plain(keyText(key, keyMap.platform)));
    return words.every((word) => title.includes(word)) || keys.includes(wanted);
  });
}
