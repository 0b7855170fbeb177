import type { Messages } from '#i18n/messages.ts';
import type { KeySpec } from './key-spec.ts';
import type { ScreenName } from './route.ts';

/**
 * Where a command's keys act: everywhere, on one screen, or only while the focus is inside an element with
 * `data-command-scope="transcript"`. Single letters belong to `transcript`.
 */
export type CommandScope = 'global' | 'transcript' | ScreenName;

/** Something a person can do, declared once; menus, palette, keys and help read it. */
export interface Command<Context = void> {
  /** `screen.verb`, unique. */
  readonly id: string;
  readonly title: (t: Messages) => string;
  readonly keys?: readonly KeySpec[];
  readonly scope: CommandScope;
  /** Whether it can be done now; always, where it is left out. */
  readonly when?: (context: Context) => boolean;
  readonly run: (context: Context) => void | Promise<void>;
}
