import type { Messages } from '#i18n/messages.ts';
import type { CommandList } from '#session/command-list.svelte.ts';
import type { MenuAction } from '#ui/menu/menu-item.ts';

/** A command as a line of a menu, with its keys; greyed where it cannot be done now. */
export function commandItem(
  commands: CommandList,
  id: string,
  t: Messages,
  more: Partial<Pick<MenuAction, 'text' | 'danger' | 'checked'>> = {},
): MenuAction {
  const command = commands.byId(id);
  return {
    text: command?.title(t) ?? '',
    caps: commands.capsOf(id),
    disabled: !command?.isEnabled(),
    run: () => void command?.run(),
    ...more,
  };
}
