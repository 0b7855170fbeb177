import type { Messages } from '#i18n/messages.ts';
import type { CommandList } from '#session/command-list.svelte.ts';
import type { MenuAction, MenuItem } from '#ui/menu/menu-item.ts';
import {
  passageCommands,
  type PassageCommandName,
  type PassageContext,
} from './passage-commands.ts';

/** What can be done with the passages a menu was opened on, by the commands that do it. */
export function passageMenu(
  context: PassageContext,
  commands: CommandList,
  t: Messages,
): MenuItem[] {
  const item = (name: PassageCommandName): MenuAction => {
    const id = `retrieve.${name}`;
    const command = passageCommands.find((one) => one.id === id);
    return {
      text: t.retrieve.commands[name],
      caps: commands.capsOf(id),
      disabled: command?.when?.(context) === false,
      run: () => void command?.run(context),
    };
  };
  return [
    item('recode'),
    item('copyTo'),
    'divider',
    item('pick'),
    item('copy'),
    item('link'),
    ...(context.isOne
      ? [{ text: t.retrieve.examples, items: [item('typical'), item('borderline')] }]
      : []),
    'divider',
    { ...item('remove'), danger: true },
  ];
}
