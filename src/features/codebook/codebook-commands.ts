import type { CodeStep } from '#analysis/code-moves.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { CodebookScreen, NewCodePlace } from './codebook-screen.svelte.ts';

/** What the commands need of the screen. */
export interface CodebookActions {
  readonly screen: CodebookScreen;
  readonly add: (place: NewCodePlace) => void;
  readonly rename: () => void;
  readonly step: (step: CodeStep) => void;
  readonly addCodebook: () => void;
}

type CodebookCommand = Command<CodebookActions>;
type Name = keyof Messages['codebook']['commands'];

const hasOne = ({ screen }: CodebookActions) => screen.current !== undefined;

function command(
  name: Name,
  run: CodebookCommand['run'],
  more: { readonly keys?: readonly KeySpec[]; readonly when?: CodebookCommand['when'] } = {},
): CodebookCommand {
  const { keys, when } = more;
  return {
    id: `codebook.${name}`,
    title: (t) => t.codebook.commands[name],
    scope: 'codebook',
    run,
    ...(keys && { keys }),
    ...(when && { when }),
  };
}

function stepCommand(name: Name, step: CodeStep, key: KeySpec): CodebookCommand {
  return command(name, (actions) => actions.step(step), { keys: [key], when: hasOne });
}

/** What can be done on this screen; a code goes inward by the arrow that points away from where lines begin. */
export const codebookCommands: readonly CodebookCommand[] = [
  command('newTop', ({ add }) => add('top')),
  command('newBelow', ({ add }) => add('below'), { when: hasOne }),
  command('newBeside', ({ add }) => add('beside'), { when: hasOne }),
  command('addCodebook', ({ addCodebook }) => addCodebook()),
  command('rename', ({ rename }) => rename(), { keys: ['F2'], when: hasOne }),
  command('remove', ({ screen }) => screen.askToRemove(), {
    keys: ['Delete'],
    when: ({ screen }) => screen.chosen.length > 0,
  }),
  stepCommand('moveUp', 'up', 'Alt+ArrowUp'),
  stepCommand('moveDown', 'down', 'Alt+ArrowDown'),
  stepCommand('moveIn', 'in', 'Alt+ArrowInlineEnd'),
  stepCommand('moveOut', 'out', 'Alt+ArrowInlineStart'),
];
