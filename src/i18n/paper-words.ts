import type { LocaleTag } from './locale-tag.ts';

interface PaperWords {
  readonly yes: string;
  readonly no: string;
  /** Somebody without a name: by the place in the list of cases, if there is one. */
  readonly participant: (place?: number) => string;
  /** Pages of a document; the last may be the first. */
  readonly pages: (first: number, last: number) => string;
}

function numbered(word: string): PaperWords['participant'] {
  return (place) => (place === undefined ? word : `${word} ${String(place)}`);
}

function paged(page: string, pages: string): PaperWords['pages'] {
  return (first, last) =>
    first === last ? `${page} ${String(first)}` : `${pages} ${String(first)}–${String(last)}`;
}

/** Words of attributions: a paper may be in another language than the interface. */
export const PAPER_WORDS_BY_LOCALE: Readonly<Record<LocaleTag, PaperWords>> = {
  en: {
    yes: 'Yes',
    no: 'No',
    participant: numbered('Participant'),
    pages: paged('p.', 'pp.'),
  },
  ur: {
    yes: 'ہاں',
    no: 'نہیں',
    participant: numbered('شریک'),
    pages: paged('ص', 'ص'),
  },
  ps: {
    yes: 'هو',
    no: 'نه',
    participant: numbered('ګډونوال'),
    pages: paged('مخ', 'مخونه'),
  },
};
