import { Locale } from '#i18n/locale.svelte.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { preferredLocale } from '#i18n/preferred-locale.ts';
import { openRegistry } from '#storage/open-registry.ts';
import { CommandList } from '#session/command-list.svelte.ts';
import { KeyMap } from '#session/key-map.svelte.ts';
import { Appearance, isTheme } from '#ui/appearance.svelte.ts';
import { mount } from 'svelte';
import App from './App.svelte';
import { commands } from './commands.ts';
import { keysPreference } from './keys-preference.ts';
import { readPreference, writePreference } from './preferences.ts';
import StorageBarred from './StorageBarred.svelte';

/** Makes what the whole page shares and shows the shell; or says that this browser keeps nothing. */
export async function openPage(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no #app.');
  const tag = preferredLocale(readPreference('locale'), navigator.languages);
  const theme = readPreference('theme');
  const [messages, registry] = await Promise.all([loadMessages(tag), openRegistry()]);
  const locale = new Locale(tag, messages);
  if (!registry) {
    mount(StorageBarred, { target, props: { locale } });
    return;
  }
  const keyMap = new KeyMap({
    platform: /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'apple' : 'other',
    direction: () => locale.direction,
    commands,
    chosen: keysPreference(),
    keep: (chosen) => {
      writePreference('keys', JSON.stringify(chosen));
    },
  });
  mount(App, {
    target,
    props: {
      locale,
      appearance: new Appearance(isTheme(theme) ? theme : 'system'),
      registry,
      commands: new CommandList(keyMap),
    },
  });
}
