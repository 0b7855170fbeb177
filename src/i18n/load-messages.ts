import type { LocaleTag } from './locale-tag.ts';
import type { Messages } from './messages.ts';

const loaders: Readonly<Record<LocaleTag, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ur: async () => (await import('./ur.ts')).ur,
  ps: async () => (await import('./ps.ts')).ps,
};

/** Each language is a chunk of its own, fetched when it is first chosen. */
export function loadMessages(tag: LocaleTag): Promise<Messages> {
  return loaders[tag]();
}
