import type { Route, ScreenName } from '#session/route.ts';
import BookOpenText from '@lucide/svelte/icons/book-open-text';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import Files from '@lucide/svelte/icons/files';
import Highlighter from '@lucide/svelte/icons/highlighter';
import Library from '@lucide/svelte/icons/library';
import ListFilter from '@lucide/svelte/icons/list-filter';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import Quote from '@lucide/svelte/icons/quote';
import Scale from '@lucide/svelte/icons/scale';
import Search from '@lucide/svelte/icons/search';
import Settings from '@lucide/svelte/icons/settings';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';

export const ICON_BY_PLACE: Readonly<
  Record<ScreenName | Exclude<Route['page'], 'project'>, Component>
> = {
  projects: Library,
  documents: Files,
  desk: Highlighter,
  codebook: BookOpenText,
  retrieve: ListFilter,
  search: Search,
  agreement: UsersRound,
  reports: ChartColumn,
  quotes: Quote,
  memos: NotebookPen,
  claims: Scale,
  settings: Settings,
};
