import { VERSION_NAMES, type Choice } from '#domain/decision.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';

/** What the keys among the disagreements of a round act on. */
export interface DisagreementContext {
  /** Whether there is one to decide. */
  readonly isThere: boolean;
  readonly isDecided: boolean;
  /** How many versions it has. */
  readonly versions: number;
  readonly step: (by: number) => void;
  readonly choose: (choice: Choice) => void;
  readonly reopen: () => void;
  readonly giveReason: () => void;
  readonly define: () => void;
}

type DisagreementCommand = Command<DisagreementContext>;
export type DisagreementCommandName = keyof Messages['agreement']['disagreements']['commands'];

const isThere = (context: DisagreementContext) => context.isThere;

function command(
  name: DisagreementCommandName,
  keys: readonly KeySpec[],
  run: DisagreementCommand['run'],
  when: (context: DisagreementContext) => boolean = isThere,
): DisagreementCommand {
  return {
    id: `agreement.${name}`,
    title: (t) => t.agreement.disagreements.commands[name],
    keys,
    scope: 'agreement',
    when,
    run,
  };
}

function choice(name: Choice, digit: number): DisagreementCommand {
  const keys = [`Digit${String(digit)}`, `Numpad${String(digit)}`];
  const at = VERSION_NAMES.findIndex((version) => version === name);
  return command(
    name,
    keys,
    ({ choose }) => choose(name),
    (context) => context.isThere && at < context.versions,
  );
}

/**
 * Digits decide; what is decided is shown with the next one that is open. Each digit means the same however many versions
 * there are: those after the second come last.
 */
export const disagreementCommands: readonly DisagreementCommand[] = [
  command('next', ['KeyJ', 'ArrowDown'], ({ step }) => step(1)),
  command('previous', ['KeyK', 'KeyL', 'ArrowUp'], ({ step }) => step(-1)),
  choice('first', 1),
  choice('second', 2),
  choice('both', 3),
  choice('neither', 4),
  choice('own', 5),
  choice('third', 6),
  choice('fourth', 7),
  choice('fifth', 8),
  choice('sixth', 9),
  command('reason', ['KeyR'], ({ giveReason }) => giveReason()),
  command(
    'reopen',
    ['KeyU', 'Delete'],
    ({ reopen }) => reopen(),
    (context) => context.isThere && context.isDecided,
  ),
  command('define', ['KeyD'], ({ define }) => define()),
];
