import { NAME_BY_LOCALE, LOCALE_TAGS, type LocaleTag } from '#i18n/locale-tag.ts';
import type { Command } from '#session/command.ts';
import { SCREEN_NAMES, type Route, type ScreenName } from '#session/route.ts';
import { THEMES, type Theme } from '#ui/appearance.svelte.ts';

/** What the shell's own commands act on. */
export interface ShellContext {
  readonly route: Route | undefined;
  /** Those that can be opened. */
  readonly screens: readonly ScreenName[];
  readonly goTo: (route: Route) => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly focusNotices: () => void;
  readonly setLocale: (tag: LocaleTag) => void;
  readonly setTheme: (theme: Theme) => void;
}

const screenCommands = SCREEN_NAMES.map((screen): Command<ShellContext> => ({
  id: `go.${screen}`,
  title: (t) => t.commands.goTo(t.navigation[screen]),
  scope: 'global',
  when: ({ route, screens }) =>
    route?.page === 'project' && route.screen !== screen && screens.includes(screen),
  run: ({ route, goTo }) => {
    if (route?.page === 'project')
      goTo({ page: 'project', project: route.project, screen, query: {} });
  },
}));

const pageCommands = (['projects', 'settings'] as const).map((page): Command<ShellContext> => ({
  id: `go.${page}`,
  title: (t) => t.commands.goTo(t.navigation[page]),
  scope: 'global',
  when: ({ route }) => route?.page !== page,
  run: ({ goTo }) => {
    goTo({ page });
  },
}));

const localeCommands = LOCALE_TAGS.map((tag): Command<ShellContext> => ({
  id: `language.${tag}`,
  title: (t) => t.commands.language(NAME_BY_LOCALE[tag]),
  scope: 'global',
  run: ({ setLocale }) => {
    setLocale(tag);
  },
}));

const themeCommands = THEMES.map((theme): Command<ShellContext> => ({
  id: `theme.${theme}`,
  title: (t) => t.commands.theme[theme],
  scope: 'global',
  run: ({ setTheme }) => {
    setTheme(theme);
  },
}));

export const shellCommands: readonly Command<ShellContext>[] = [
  {
    id: 'app.palette',
    title: (t) => t.app.searchOrCommand,
    keys: ['Mod+KeyK'],
    scope: 'global',
    run: ({ openPalette }) => {
      openPalette();
    },
  },
  {
    id: 'app.keys',
    title: (t) => t.commands.showKeys,
    keys: ['Shift+Slash', 'F1'],
    scope: 'global',
    run: ({ openKeys }) => {
      openKeys();
    },
  },
  {
    id: 'app.notices',
    title: (t) => t.commands.toNotices,
    keys: ['Alt+KeyT'],
    scope: 'global',
    run: ({ focusNotices }) => {
      focusNotices();
    },
  },
  ...screenCommands,
  ...pageCommands,
  ...localeCommands,
  ...themeCommands,
];
