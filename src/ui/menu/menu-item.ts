import type { Component } from 'svelte';

export interface MenuAction {
  readonly text: string;
  readonly run: () => void;
  readonly icon?: Component;
  /** Shown at the end of the line: `commands.capsOf(id)`. */
  readonly caps?: readonly string[] | undefined;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** For an item that is switched on and off. */
  readonly checked?: boolean;
}

export interface SubMenu {
  readonly text: string;
  readonly items: readonly MenuItem[];
}

/** A line between groups. */
export type MenuDivider = 'divider';

export type MenuItem = MenuAction | SubMenu | MenuDivider;
