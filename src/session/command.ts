import type { Messages } from '#i18n/messages.ts';
import type { KeySpec } from './key-spec.ts';
import type { ScreenName } from './route.ts';

/**
 * Where a command's keys act: everywhere, on one screen, or only while the focus is inside an element with
 * `data-command-scope="transcript"` (a text, or a list of passages) or `"edge"` (a coding whose edge is being moved). The
 * nearest to the focus wins. Single letters are for all but `global`.
 */
export type CommandScope = 'global' | 'transcript' | 'edge' | ScreenName;

/** What is known of a command while its screen is closed. */
export interface DeclaredCommand {
  /** `screen.verb`, unique. */
  readonly id: string;
  readonly title: (t: Messages) => string;
  /** The keys it ships with; everybody may choose others. */
  readonly keys?: readonly KeySpec[];
  readonly scope: CommandScope;
}

/** Something a person can do, declared once; menus, palette, keys and help read it. */
export interface Command<Context = void> extends DeclaredCommand {
  /** What it would act on now, such as the name of a code: shown beside the title where there is room. */
  readonly detail?: (context: Context) => string | undefined;
  /** Whether it can be done now; always, where it is left out. */
  readonly when?: (context: Context) => boolean;
  /** What is said when its key is pressed and it cannot be done; left out, nothing is. */
  readonly whyNot?: (context: Context, t: Messages) => string;
  /** What is pressed while it is at work means what it means when that is done, as behind an undo. */
  readonly decidesKeys?: boolean;
  readonly run: (context: Context) => void | Promise<void>;
}
