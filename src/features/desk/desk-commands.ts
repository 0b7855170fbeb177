import type { CodeId } from '#domain/ids.ts';
import type { Command } from '#session/command.ts';
import type { Desk } from './desk.svelte.ts';

/** What the desk's commands act on: the open document, and the parts of the screen around it. */
export interface DeskContext {
  readonly desk: Desk;
  readonly openPicker: () => void;
  readonly openNewCode: () => void;
  readonly openMemo: () => void;
  readonly pickQuote: () => void;
  readonly copy: () => void;
}

const hasTarget = ({ desk }: DeskContext) => desk.target !== undefined;

/** The coder's own codings that are meant: the picked one, else those on the selection. */
function own({ desk }: DeskContext) {
  const picked = desk.picked;
  return (picked ? [picked] : desk.codingsHere).filter((coding) => desk.isOwn(coding));
}

/** Of several codings on a passage none is removed unseen: the first is picked, and the next press removes it. */
function removeOne(context: DeskContext): Promise<void> | void {
  const codings = own(context);
  const [first] = codings;
  if (codings.length === 1) return context.desk.remove(codings);
  if (first) context.desk.pick(first.id);
}

function pinned({ desk }: DeskContext, pin: number): CodeId | undefined {
  return desk.session.data.codes.find((code) => code.pin === pin)?.id;
}

const pinCommands = Array.from({ length: 9 }, (_, index): Command<DeskContext> => {
  const pin = index + 1;
  return {
    id: `desk.pin${String(pin)}`,
    title: (t) => t.desk.commands.applyPinned(pin),
    keys: [`Digit${String(pin)}`],
    scope: 'transcript',
    when: (context) => hasTarget(context) && pinned(context, pin) !== undefined,
    run: (context) => {
      const code = pinned(context, pin);
      if (code) void context.desk.apply(code);
    },
  };
});

/** Single letters act only while the transcript has the focus. */
export const deskCommands: readonly Command<DeskContext>[] = [
  {
    id: 'desk.applyActive',
    title: (t) => t.desk.commands.applyActive,
    keys: ['KeyQ'],
    scope: 'transcript',
    when: (context) => hasTarget(context) && context.desk.active !== undefined,
    run: ({ desk }) => {
      if (desk.active) void desk.apply(desk.active.id);
    },
  },
  {
    id: 'desk.find',
    title: (t) => t.desk.commands.findAndApply,
    keys: ['KeyF', 'Slash'],
    scope: 'transcript',
    when: hasTarget,
    run: ({ openPicker }) => {
      openPicker();
    },
  },
  {
    id: 'desk.newCode',
    title: (t) => t.desk.commands.newCode,
    keys: ['KeyN'],
    scope: 'transcript',
    when: hasTarget,
    run: ({ openNewCode }) => {
      openNewCode();
    },
  },
  {
    id: 'desk.remove',
    title: (t) => t.desk.commands.remove,
    keys: ['KeyU', 'Delete'],
    scope: 'transcript',
    when: (context) => own(context).length > 0,
    run: removeOne,
  },
  {
    id: 'desk.memo',
    title: (t) => t.desk.commands.memo,
    keys: ['KeyM'],
    scope: 'transcript',
    when: ({ desk }) => desk.picked !== undefined || desk.codingsHere.length > 0,
    run: ({ openMemo }) => {
      openMemo();
    },
  },
  {
    id: 'desk.quote',
    title: (t) => t.desk.commands.quote,
    keys: ['KeyK'],
    scope: 'transcript',
    when: hasTarget,
    run: ({ pickQuote }) => {
      pickQuote();
    },
  },
  {
    id: 'desk.copy',
    title: (t) => t.desk.commands.copy,
    keys: ['KeyC'],
    scope: 'transcript',
    when: hasTarget,
    run: ({ copy }) => {
      copy();
    },
  },
  {
    id: 'desk.next',
    title: (t) => t.desk.commands.next,
    keys: ['KeyJ'],
    scope: 'transcript',
    run: ({ desk }) => {
      desk.step('next');
    },
  },
  {
    id: 'desk.previous',
    title: (t) => t.desk.commands.previous,
    keys: ['KeyL'],
    scope: 'transcript',
    run: ({ desk }) => {
      desk.step('previous');
    },
  },
  {
    id: 'desk.overlapping',
    title: (t) => t.desk.commands.overlapping,
    keys: ['KeyO'],
    scope: 'transcript',
    when: hasTarget,
    run: ({ desk }) => {
      desk.stepOverlapping();
    },
  },
  ...pinCommands,
];
