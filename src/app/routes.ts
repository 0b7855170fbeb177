import type { ProjectRoute, ScreenName } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Component } from 'svelte';

/** Each page is a chunk of its own, fetched when it is first opened. */
type Load<Props extends Record<string, unknown>> = () => Promise<{ default: Component<Props> }>;

interface SettingsProps extends Record<string, unknown> {
  /** The project that is open behind the page, if one is. */
  session?: Session | undefined;
}
interface ScreenProps extends Record<string, unknown> {
  route: ProjectRoute;
}

export const loadProjects: Load<Record<string, never>> = () =>
  import('#features/projects/Projects.svelte');

export const loadSettings: Load<SettingsProps> = () => import('#features/settings/Settings.svelte');

export const loadExport = () => import('#features/export/ExportDialog.svelte');

export const loadMergeCopy = () => import('#features/settings/merge/MergeCopy.svelte');

/** Screens of the open project, in the order of the navigation. */
export const screens: Readonly<Partial<Record<ScreenName, Load<ScreenProps>>>> = {
  documents: () => import('#features/documents/Documents.svelte'),
  desk: () => import('#features/desk/Desk.svelte'),
  codebook: () => import('#features/codebook/Codebook.svelte'),
  retrieve: () => import('#features/retrieve/Retrieve.svelte'),
  search: () => import('#features/search/Search.svelte'),
  agreement: () => import('#features/agreement/Agreement.svelte'),
  reports: () => import('#features/reports/Reports.svelte'),
  quotes: () => import('#features/quotes/Quotes.svelte'),
  memos: () => import('#features/memos/Memos.svelte'),
  claims: () => import('#features/claims/Claims.svelte'),
};
