import type { Correction } from '#domain/text/correct-alignment.ts';
import type { DeskContext } from '#features/desk/desk-context.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import { OTHER_SIDE } from './beside-pair.svelte.ts';

type BesideCommand = Command<DeskContext>;

/** What is said where texts are not side by side. */
const whyNotBeside: Required<BesideCommand>['whyNot'] = ({ beside }, t) =>
  beside.counterparts.length > 0 ? t.translations.cannot.notBeside : t.translations.cannot.beside;

function correcting(correction: Correction, keys: readonly KeySpec[]): BesideCommand {
  return {
    id: `desk.align.${correction}`,
    title: (t) => t.translations.commands[correction],
    keys,
    scope: 'transcript',
    when: ({ beside, desk }) => beside.pair?.canCorrect(desk, correction) === true,
    whyNot: (context, t) =>
      context.beside.pair ? t.translations.cannot.correct : whyNotBeside(context, t),
    run: ({ beside, desk }) => beside.pair?.correct(desk, correction),
  };
}

/** Reading an original and its translation side by side, and putting right which turns belong together. */
export const besideCommands: readonly BesideCommand[] = [
  {
    id: 'desk.beside',
    title: (t) => t.translations.commands.beside,
    keys: ['Shift+KeyB'],
    scope: 'transcript',
    when: ({ beside }) => beside.counterparts.length > 0 || beside.joinable.length > 0,
    whyNot: (_, t) => t.translations.cannot.alone,
    run: ({ beside }) => {
      beside.toggle();
    },
  },
  {
    id: 'desk.joinTranslation',
    title: (t) => t.translations.commands.join,
    scope: 'transcript',
    when: ({ beside }) => beside.joinable.length > 0,
    whyNot: ({ beside }, t) =>
      beside.counterparts.length > 0 ? t.translations.cannot.joined : t.translations.cannot.alone,
    run: ({ beside }) => {
      beside.ask(true);
    },
  },
  {
    id: 'desk.over',
    title: (t) => t.translations.commands.over,
    keys: ['KeyB'],
    scope: 'transcript',
    when: ({ beside, desk }) => beside.pair?.isOverThere(desk) === true,
    whyNot: (context, t) => {
      const { pair } = context.beside;
      return pair
        ? t.translations.nothingThere[OTHER_SIDE[pair.sideOf(context.desk)]]
        : whyNotBeside(context, t);
    },
    run: ({ beside, desk }) => beside.pair?.goOver(desk),
  },
  correcting('above', ['KeyA KeyJ']),
  correcting('none', ['KeyA KeyN']),
  correcting('next', ['KeyA ArrowDown']),
  correcting('previous', ['KeyA ArrowUp']),
  correcting('order', ['KeyA KeyO']),
];
