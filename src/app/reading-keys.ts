import type { Messages } from '#i18n/messages.ts';
import type { KeySpec } from '#session/key-spec.ts';

interface ReadingKey {
  readonly name: Exclude<keyof Messages['app']['keys']['reading'], 'title'>;
  readonly keys: readonly KeySpec[];
}

/** Keys of a text that are no commands: they are the same wherever texts are read, and cannot be changed. */
export const readingKeys: readonly ReadingKey[] = [
  { name: 'turns', keys: ['ArrowUp', 'ArrowDown'] },
  { name: 'characters', keys: ['ArrowLeft', 'ArrowRight'] },
  { name: 'words', keys: ['Mod+ArrowLeft', 'Mod+ArrowRight'] },
  { name: 'line', keys: ['Home', 'End'] },
  { name: 'whole', keys: ['Mod+Home', 'Mod+End'] },
  { name: 'select', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
  { name: 'selectWords', keys: ['Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight'] },
  { name: 'selectLines', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  { name: 'selectAll', keys: ['Mod+KeyA'] },
];
