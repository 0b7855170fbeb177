import type { LocaleTag } from './locale-tag.ts';

interface PaperWords {
  readonly yes: string;
  readonly no: string;
  /** Somebody without a name: by the place in the list of cases, if there is one. */
  readonly participant: (place?: number) => string;
}

function numbered(word: string): PaperWords['participant'] {
  return (place) => (place === undefined ? word : `${word} ${String(place)}`);
}

/** Words of attributions: a paper may be in another language than the interface. */
export const PAPER_WORDS_BY_LOCALE: Readonly<Record<LocaleTag, PaperWords>> = {
  en: { yes: 'Yes', no: 'No', participant: numbered('Participant') },
  ur: { yes: 'ہاں', no: 'نہیں', participant: numbered('شریک') },
  ps: { yes: 'هو', no: 'نه', participant: numbered('ګډونوال') },
};
