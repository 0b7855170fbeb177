import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';

/** What the keys in the list of passages, the bar above it and the menu of a row act on. */
export interface PassageContext {
  /** Whether there is a passage to act on. */
  readonly isThere: boolean;
  /** Whether the passage itself has the focus, and not a control beside it. */
  readonly isOnPassage: boolean;
  /** Whether any passage is chosen. */
  readonly hasChosen: boolean;
  /** Whether just one passage is meant. */
  readonly isOne: boolean;
  readonly step: (by: number) => void;
  /** Chooses on to the next passage, or the one before. */
  readonly stretch: (by: number) => void;
  /** Chooses the current passage, or not any more. */
  readonly choose: () => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
  readonly open: () => void;
  readonly recode: () => void;
  readonly copyTo: () => void;
  readonly remove: () => void;
  readonly pick: () => void;
  readonly copy: () => void;
  /** Joins two passages, or begins a link at one, or leads one there. */
  readonly link: () => void;
  /** Whether a link can begin, or be made, with what is meant. */
  readonly isLinkable: boolean;
  /** Makes the passage an example of its code, or none any more. */
  readonly example: (kind: ExampleKind) => void;
}

type PassageCommand = Command<PassageContext>;
export type PassageCommandName = keyof Messages['retrieve']['commands'];

const isThere = (context: PassageContext) => context.isThere;
const isOne = (context: PassageContext) => context.isThere && context.isOne;
const isOnPassage = (context: PassageContext) => context.isOnPassage;

function command(
  name: PassageCommandName,
  keys: readonly KeySpec[],
  run: PassageCommand['run'],
  when: (context: PassageContext) => boolean = isThere,
): PassageCommand {
  const id = `retrieve.${name}`;
  return { id, title: (t) => t.retrieve.commands[name], keys, scope: 'transcript', when, run };
}

/** What can be done with passages: with all that are chosen, else with the one that has the focus. */
export const passageCommands: readonly PassageCommand[] = [
  command('next', ['KeyJ', 'ArrowDown'], ({ step }) => step(1)),
  command('previous', ['KeyL', 'ArrowUp'], ({ step }) => step(-1)),
  command('open', ['Enter'], ({ open }) => open(), isOnPassage),
  command('choose', ['Space'], ({ choose }) => choose(), isOnPassage),
  command('chooseNext', ['Shift+ArrowDown', 'Shift+KeyJ'], ({ stretch }) => stretch(1)),
  command('choosePrevious', ['Shift+ArrowUp', 'Shift+KeyL'], ({ stretch }) => stretch(-1)),
  command('chooseAll', ['Mod+KeyA'], ({ chooseAll }) => chooseAll()),
  command(
    'chooseNone',
    ['Escape'],
    ({ chooseNone }) => chooseNone(),
    ({ hasChosen }) => hasChosen,
  ),
  command('recode', ['Shift+KeyF'], ({ recode }) => recode()),
  command('copyTo', ['Shift+KeyC'], ({ copyTo }) => copyTo()),
  command('remove', ['KeyU', 'Delete'], ({ remove }) => remove()),
  command('pick', ['KeyK'], ({ pick }) => pick()),
  command('copy', ['KeyC'], ({ copy }) => copy()),
  command(
    'link',
    ['KeyX'],
    ({ link }) => link(),
    ({ isLinkable }) => isLinkable,
  ),
  command('typical', ['KeyT'], ({ example }) => example('typical'), isOne),
  command('borderline', ['KeyB'], ({ example }) => example('borderline'), isOne),
];
