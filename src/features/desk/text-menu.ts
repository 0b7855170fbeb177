import type { CodeId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type { CommandList } from '#session/command-list.svelte.ts';
import type { MenuItem } from '#ui/menu/menu-item.ts';
import { commandItem } from './command-item.ts';
import type { Desk } from './desk.svelte.ts';

const CODING = ['recode', 'copyTo', 'split', 'merge', 'weigh', 'comment', 'memo'] as const;
const EXAMPLES = ['markTypical', 'markBorderline'] as const;
const FIND = ['findAndApply', 'newCode', 'inVivo'] as const;
const PASSAGE = ['turnMemo', 'quote', 'copy'] as const;
const SELECT = ['selectSentence', 'selectTurn'] as const;
const VIEW = ['onlyThisCode', 'uncodedText'] as const;

/** What the second button offers on the text: on the coding that is picked, and on the passage. */
export function textMenu(desk: Desk, commands: CommandList, t: Messages): MenuItem[] {
  const item = (name: string) => commandItem(commands, `desk.${name}`, t);
  const codeItem = (code: CodeId): MenuItem => ({
    text: desk.tree.path(code).join(' › '),
    run: () => void desk.apply(code),
  });
  const { active } = desk;
  const apply = active && {
    ...item('applyActive'),
    text: t.desk.applyNamed(active.name),
  };
  const coding: MenuItem[] =
    desk.ownHere.length > 0
      ? [
          ...CODING.map(item),
          { text: t.desk.examples, items: EXAMPLES.map(item) },
          { ...item('remove'), danger: true },
          'divider',
        ]
      : [];
  return [
    ...(apply ? [apply] : []),
    ...FIND.map(item),
    ...(desk.recent.length > 0 ? [{ text: t.desk.recent, items: desk.recent.map(codeItem) }] : []),
    'divider',
    ...coding,
    ...PASSAGE.map(item),
    item('retrieve'),
    'divider',
    { text: t.desk.select, items: SELECT.map(item) },
    { text: t.desk.look.title, items: VIEW.map(item) },
  ];
}
