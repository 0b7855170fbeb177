import type { CodeStep } from '#analysis/code-moves.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { CodebookScreen, NewCodePlace } from './codebook-screen.svelte.ts';

/** What the commands need of the screen. */
export interface CodebookActions {
  readonly screen: CodebookScreen;
  /** Whether the codes are what is shown, and not a split or the versions. */
  readonly isShown: boolean;
  readonly add: (place: NewCodePlace) => void;
  readonly rename: () => void;
  readonly step: (step: CodeStep) => void;
  readonly addCodebook: () => void;
  /** Shows the chosen code's codings. */
  readonly retrieve: () => void;
  /** Lets the code be chosen that the chosen ones are put below, or merged into. */
  readonly moveBelow: () => void;
  readonly merge: () => void;
  readonly split: () => void;
  readonly duplicate: () => void;
  readonly showVersions: () => void;
}

type CodebookCommand = Command<CodebookActions>;
export type CodebookCommandName = keyof Messages['codebook']['commands'];

const hasOne = ({ screen, isShown }: CodebookActions) => isShown && screen.current !== undefined;
const hasAny = ({ screen, isShown }: CodebookActions) => isShown && screen.chosen.length > 0;
const isShown = (actions: CodebookActions) => actions.isShown;

function command(
  name: CodebookCommandName,
  when: (actions: CodebookActions) => boolean,
  run: CodebookCommand['run'],
  keys: readonly KeySpec[] = [],
): CodebookCommand {
  return {
    id: `codebook.${name}`,
    title: (t) => t.codebook.commands[name],
    scope: 'codebook',
    when,
    run,
    ...(keys.length > 0 && { keys }),
  };
}

function stepCommand(name: CodebookCommandName, step: CodeStep, key: KeySpec): CodebookCommand {
  return command(name, hasOne, (actions) => actions.step(step), [key]);
}

/** What can be done on this screen; a code goes inward by the arrow that points away from where lines begin. */
export const codebookCommands: readonly CodebookCommand[] = [
  command('newTop', isShown, ({ add }) => add('top')),
  command('newBelow', hasOne, ({ add }) => add('below')),
  command('newBeside', hasOne, ({ add }) => add('beside')),
  command('addCodebook', isShown, ({ addCodebook }) => addCodebook()),
  command('rename', hasOne, ({ rename }) => rename(), ['F2']),
  command('retrieve', hasOne, ({ retrieve }) => retrieve()),
  command('duplicate', hasOne, ({ duplicate }) => duplicate()),
  command('merge', hasAny, ({ merge }) => merge()),
  command('split', hasOne, ({ split }) => split()),
  command(
    'colourBelow',
    (actions) => hasOne(actions) && actions.screen.belowOfOtherColour.length > 0,
    ({ screen }) => void screen.colourBelow(),
  ),
  command('remove', hasAny, ({ screen }) => screen.askToRemove(), ['Delete']),
  stepCommand('moveUp', 'up', 'Alt+ArrowUp'),
  stepCommand('moveDown', 'down', 'Alt+ArrowDown'),
  stepCommand('moveIn', 'in', 'Alt+ArrowInlineEnd'),
  stepCommand('moveOut', 'out', 'Alt+ArrowInlineStart'),
  command('moveBelow', hasAny, ({ moveBelow }) => moveBelow()),
  command('versions', isShown, ({ showVersions }) => showVersions()),
];
