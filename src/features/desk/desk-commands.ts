import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import { besideCommands } from './beside/beside-commands.ts';
import type { DeskContext } from './desk-context.ts';
import { edgeCommands } from './edge-commands.ts';
import { canFinish, toggleFinished } from './finish-document.ts';
import { textCommands } from './text-commands.ts';
import { turnHere } from './turn-memos/ask-for-memo.ts';
import { walkCommands } from './walk-commands.ts';

type DeskCommand = Command<DeskContext>;
type Name = keyof Messages['desk']['commands'];

/** When something can be done, and what is said where it cannot. */
type Needs = Required<Pick<DeskCommand, 'when' | 'whyNot'>>;

const hasTarget = ({ desk }: DeskContext) => desk.target !== undefined;

const target: Needs = { when: hasTarget, whyNot: (_, t) => t.desk.cannot.nothingSelected };

const hasCoding = ({ desk }: DeskContext) =>
  desk.picked !== undefined || desk.codingsHere.length > 0;
const hasTurn = ({ desk }: DeskContext) => turnHere(desk) !== undefined;

const turn: Needs = { when: hasTurn, whyNot: (_, t) => t.desk.cannot.noTurn };

const own: Needs = {
  when: ({ desk }) => desk.ownHere.length > 0,
  whyNot: ({ desk }, t) =>
    desk.codingsHere.length > 0 ? t.desk.cannot.othersCoding : t.desk.cannot.noCoding,
};

/** The one coding that is meant; of several on a passage none is. */
function only({ desk }: DeskContext): Coding | undefined {
  return desk.ownHere.length === 1 ? desk.ownHere[0] : undefined;
}

/** Of several codings on a passage none is changed unseen: the first is picked, and the next press means it. */
function withOne(act: (coding: Coding, context: DeskContext) => unknown): DeskCommand['run'] {
  return (context) => {
    const coding = only(context);
    const [first] = context.desk.ownHere;
    if (coding) act(coding, context);
    else if (first) context.desk.pick(first.id);
  };
}

function command(
  name: Exclude<Name, 'applyPinned' | 'applyRecent'>,
  keys: readonly KeySpec[],
  run: DeskCommand['run'],
  needs: Partial<Needs> = {},
): DeskCommand {
  return {
    id: `desk.${name}`,
    title: (t) => t.desk.commands[name],
    scope: 'transcript',
    run,
    ...(keys.length > 0 && { keys }),
    ...needs,
  };
}

const DIGITS = Array.from({ length: 9 }, (_, index) => index + 1);

/** Commands that apply the code which has a digit at the moment. */
function digitCommands(
  name: 'applyPinned' | 'applyRecent',
  keysOf: (digit: number) => KeySpec,
  codeOf: (context: DeskContext, digit: number) => CodeId | undefined,
): DeskCommand[] {
  return DIGITS.map((digit) => ({
    id: `desk.${name}${String(digit)}`,
    title: (t) => t.desk.commands[name](digit),
    keys: [keysOf(digit)],
    scope: 'transcript',
    detail: (context) => {
      const code = codeOf(context, digit);
      return code && context.desk.tree.get(code)?.name;
    },
    when: (context) => hasTarget(context) && codeOf(context, digit) !== undefined,
    whyNot: (context, t) =>
      hasTarget(context) ? t.desk.cannot[name](digit) : t.desk.cannot.nothingSelected,
    run: (context) => {
      const code = codeOf(context, digit);
      if (code) void context.desk.apply(code);
    },
  }));
}

const codingCommands: readonly DeskCommand[] = [
  command(
    'applyActive',
    ['KeyQ'],
    ({ desk }) => {
      if (desk.active) void desk.apply(desk.active.id);
    },
    {
      when: (context) => hasTarget(context) && context.desk.active !== undefined,
      whyNot: (context, t) =>
        hasTarget(context) ? t.desk.cannot.noActive : t.desk.cannot.nothingSelected,
    },
  ),
  command('findAndApply', ['KeyF', 'Slash'], ({ openPicker }) => openPicker('apply'), target),
  command('newCode', ['KeyN'], ({ openPicker }) => openPicker('create'), target),
  command('inVivo', ['KeyV'], ({ codeInVivo }) => codeInVivo(), target),
  ...digitCommands(
    'applyPinned',
    (digit) => `Digit${String(digit)}`,
    ({ desk }, digit) => desk.session.data.codes.find((code) => code.pin === digit)?.id,
  ),
  ...digitCommands(
    'applyRecent',
    (digit) => `KeyR Digit${String(digit)}`,
    ({ desk }, digit) => desk.recent[digit - 1],
  ),
  command(
    'remove',
    ['KeyU', 'Delete'],
    withOne((coding, { desk }) => desk.remove([coding])),
    own,
  ),
  command('recode', ['Shift+KeyF'], ({ openPicker }) => openPicker('recode'), own),
  command('copyTo', ['Shift+KeyC'], ({ openPicker }) => openPicker('copy'), own),
  command(
    'split',
    ['KeyP'],
    withOne((coding, { split }) => split(coding)),
    own,
  ),
  command(
    'merge',
    ['KeyG'],
    withOne((coding, { merge }) => merge(coding)),
    own,
  ),
  command(
    'weigh',
    ['KeyW'],
    withOne((coding, context) => focusField(coding, context, 'weight')),
    own,
  ),
  command(
    'comment',
    ['Shift+KeyM'],
    withOne((coding, context) => focusField(coding, context, 'comment')),
    own,
  ),
  command(
    'memo',
    ['KeyM'],
    (context) => {
      if (hasCoding(context)) context.openField('memo');
      else context.openTurnMemo();
    },
    { ...turn, when: (context) => hasCoding(context) || hasTurn(context) },
  ),
  command('turnMemo', ['Alt+KeyM'], ({ openTurnMemo }) => openTurnMemo(), turn),
  command('link', ['KeyX'], ({ link }) => link(), {
    when: hasCoding,
    whyNot: (_, t) => t.desk.cannot.noCoding,
  }),
  command(
    'markTypical',
    [],
    withOne((coding, { markExample }) => markExample(coding, 'typical')),
    own,
  ),
  command(
    'markBorderline',
    [],
    withOne((coding, { markExample }) => markExample(coding, 'borderline')),
    own,
  ),
  command('quote', ['KeyK'], ({ pickQuote }) => pickQuote(), target),
  command('copy', ['KeyC'], ({ copy }) => copy(), target),
  command(
    'retrieve',
    [],
    ({ desk, retrieve }) => {
      const code = desk.picked?.code ?? desk.codingsHere[0]?.code;
      if (code) retrieve(code);
    },
    { when: ({ desk }) => desk.codingsHere.length > 0 },
  ),
];

function focusField(coding: Coding, { desk, openField }: DeskContext, field: 'comment' | 'weight') {
  desk.pick(coding.id);
  openField(field);
}

const finishDocument: DeskCommand = {
  id: 'desk.finishDocument',
  title: (t) => t.agreement.desk.finishCommand,
  scope: 'desk',
  when: ({ desk }) => canFinish(desk),
  whyNot: (_, t) => t.agreement.desk.noRound,
  run: ({ desk }) => toggleFinished(desk),
};

/** Everything that can be done on the desk. Single letters act only while the transcript has the focus. */
export const deskCommands: readonly DeskCommand[] = [
  ...codingCommands,
  ...walkCommands,
  ...edgeCommands,
  ...textCommands,
  finishDocument,
  ...besideCommands,
];
