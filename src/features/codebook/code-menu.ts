import type { Messages } from '#i18n/messages.ts';
import type { CommandList } from '#session/command-list.svelte.ts';
import type { MenuItem } from '#ui/menu/menu-item.ts';
import type { CodebookActions, CodebookCommandName } from './codebook-commands.ts';

/** What can be done with the chosen codes, by the commands that do it. */
export function codeMenu(
  { screen }: CodebookActions,
  commands: CommandList,
  t: Messages,
): MenuItem[] {
  const { menu } = t.codebook;
  const item = (name: CodebookCommandName, text: string, danger = false): MenuItem => {
    const id = `codebook.${name}`;
    return {
      text,
      caps: commands.capsOf(id),
      disabled: commands.byId(id)?.isEnabled() === false,
      danger,
      run: () => void commands.byId(id)?.run(),
    };
  };
  const common: MenuItem[] = [
    item('merge', menu.merge),
    item('moveBelow', menu.moveBelow),
    'divider',
    item('remove', t.codebook.remove.action, true),
  ];
  if (screen.chosen.length > 1) return common;
  return [
    item('retrieve', menu.retrieve),
    'divider',
    item('newBelow', t.codebook.newBelow),
    item('newBeside', t.codebook.newBeside),
    item('duplicate', menu.duplicate),
    'divider',
    item('rename', t.common.rename),
    item('colourBelow', menu.colourBelow),
    item('moveUp', t.common.moveUp),
    item('moveDown', t.common.moveDown),
    item('moveIn', t.common.moveIn),
    item('moveOut', t.common.moveOut),
    'divider',
    item('split', menu.split),
    ...common,
  ];
}
