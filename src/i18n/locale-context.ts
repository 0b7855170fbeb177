import { createContext } from 'svelte';
import type { Locale } from './locale.svelte.ts';
import type { Messages } from './messages.ts';

const [use, provide] = createContext<Locale>();

/** The page's locale: language, direction, formats of figures and dates, and the choice of another. */
export const useLocale = use;
export const provideLocale = provide;

/** `const t = useMessages()` in a component's script; read `t.section.key` in markup or in a `$derived`. */
export function useMessages(): Messages {
  return use().messages;
}
