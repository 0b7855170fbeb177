import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { Messages } from '#i18n/messages.ts';
import { showDesk } from './desk-address.ts';
import type { DeskContext } from './desk-context.ts';
import type { Desk } from './desk.svelte.ts';

type Name = Exclude<keyof Messages['texts']['commands'], 'saveText'>;

function command(
  name: Name,
  keys: readonly KeySpec[],
  run: (desk: Desk) => void,
  more: Partial<Command<DeskContext>> = {},
): Command<DeskContext> {
  return {
    id: `desk.${name}`,
    title: (t) => t.texts.commands[name],
    scope: 'transcript',
    ...(keys.length > 0 && { keys }),
    run: ({ desk }) => {
      run(desk);
    },
    ...more,
  };
}

/** The place that is meant, or nothing: it goes on where it was read. */
function editedAt({ target }: Desk): string {
  return target ? String(target.start) : '';
}

function confirm({ selection, document: { review } }: Desk): void {
  const { chosen } = review;
  if (!chosen) return;
  if (chosen.now.state !== 'lost') void review.confirm([chosen]);
  else if (selection) void review.place(chosen, selection);
}

function canConfirm({ selection, document: { review } }: Desk): boolean {
  const { chosen } = review;
  return chosen?.isOwn === true && (chosen.now.state !== 'lost' || selection !== undefined);
}

/** Editing the document's text, and what becomes of it. */
export const textCommands: readonly Command<DeskContext>[] = [
  command('editText', ['KeyE'], (desk) => {
    showDesk(desk, { edit: editedAt(desk) });
  }),
  command(
    'lookAtPlaces',
    ['Shift+KeyY'],
    (desk) => {
      showDesk(desk, { review: '' });
    },
    {
      when: ({ desk }) => desk.document.review.all.length > 0,
      whyNot: (_, t) => t.texts.nothingToLookAt,
    },
  ),
  command('confirmPlace', ['KeyY'], confirm, {
    when: ({ desk }) => canConfirm(desk),
    whyNot: ({ desk }, t) =>
      desk.document.review.chosen?.isOwn ? t.texts.review.selectFirst : t.texts.notToConfirm,
  }),
  command('showTexts', [], (desk) => {
    showDesk(desk, { texts: '' });
  }),
  command('replaceText', [], (desk) => {
    showDesk(desk, { replace: '' });
  }),
];
