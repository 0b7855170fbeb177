import type { CodeId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import { assign, assignAlso, goTo, keep, keepAlso, type Deal } from './deal.ts';

/** What the keys of a split act on. */
export interface SplitContext {
  /** The deal that is shown, unless it is not the coder's to go on with. */
  readonly deal: Deal | undefined;
  readonly change: (change: (deal: Deal) => Deal) => void;
}

type SplitCommand = Command<SplitContext>;
type Name = Exclude<keyof Messages['codebook']['split']['commands'], 'assign' | 'assignAlso'>;

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const hasPassage = ({ deal }: SplitContext) => deal !== undefined && deal.at < deal.codings.length;

function command(
  name: Name,
  keys: readonly KeySpec[],
  change: (deal: Deal) => Deal,
  when: (context: SplitContext) => boolean,
): SplitCommand {
  return {
    id: `codebook.split.${name}`,
    title: (t) => t.codebook.split.commands[name],
    keys,
    scope: 'codebook',
    when,
    run: (context) => context.change(change),
  };
}

function targetOf({ deal }: SplitContext, digit: number): CodeId | undefined {
  return deal?.targets[digit - 1];
}

function assignCommand(digit: number, isAlso: boolean): SplitCommand {
  const name = isAlso ? 'assignAlso' : 'assign';
  return {
    id: `codebook.split.${name}${String(digit)}`,
    title: (t) => t.codebook.split.commands[name](digit),
    keys: [`${isAlso ? 'Shift+' : ''}Digit${String(digit)}`],
    scope: 'codebook',
    when: (context) => hasPassage(context) && targetOf(context, digit) !== undefined,
    run: (context) => {
      const target = targetOf(context, digit);
      if (target) context.change((deal) => (isAlso ? assignAlso : assign)(deal, target));
    },
  };
}

/** Digits deal the coding that is looked at; with Shift it goes to several. */
export const splitCommands: readonly SplitCommand[] = [
  ...DIGITS.map((digit) => assignCommand(digit, false)),
  ...DIGITS.map((digit) => assignCommand(digit, true)),
  command('keep', ['Digit0', 'Space'], keep, hasPassage),
  command('keepAlso', ['Shift+Digit0'], keepAlso, hasPassage),
  command('next', ['Enter'], (deal) => goTo(deal, deal.at + 1), hasPassage),
  command(
    'back',
    ['Backspace'],
    (deal) => goTo(deal, deal.at - 1),
    ({ deal }) => deal !== undefined && deal.at > 0,
  ),
];
