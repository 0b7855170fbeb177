import type { LocaleTag } from './locale-tag.ts';

interface PaperWords {
  readonly yes: string;
  readonly no: string;
  /** Somebody without a name: by the place in the list of cases, if there is one. */
  readonly participant: (place?: number) => string;
  /** Pages of a document; the last may be the first. */
  readonly pages: (first: number, last: number) => string;
  /** That words are a translation, by the code of the language they were said in; `und` where nobody knows it. */
  readonly translatedFrom: (language: string) => string;
  /** Between what an attribution says. */
  readonly separator: string;
}

function numbered(word: string): PaperWords['participant'] {
  return (place) => (place === undefined ? word : `${word} ${String(place)}`);
}

function paged(page: string, pages: string): PaperWords['pages'] {
  return (first, last) =>
    first === last ? `${page} ${String(first)}` : `${pages} ${String(first)}–${String(last)}`;
}

function translated(
  names: Readonly<Record<string, string>>,
  from: (language: string) => string,
  plain: string,
): PaperWords['translatedFrom'] {
  return (language) => {
    const name = names[language];
    return name === undefined ? plain : from(name);
  };
}

/** Words of attributions: a paper may be in another language than the interface. */
export const PAPER_WORDS_BY_LOCALE: Readonly<Record<LocaleTag, PaperWords>> = {
  en: {
    yes: 'Yes',
    no: 'No',
    participant: numbered('Participant'),
    pages: paged('p.', 'pp.'),
    translatedFrom: translated(
      { en: 'English', ur: 'Urdu', ps: 'Pashto' },
      (language) => `translated from ${language}`,
      'translated',
    ),
    separator: ', ',
  },
  ur: {
    yes: 'ہاں',
    no: 'نہیں',
    participant: numbered('شریک'),
    pages: paged('ص', 'ص'),
    translatedFrom: translated(
      { en: 'انگریزی', ur: 'اردو', ps: 'پشتو' },
      (language) => `${language} سے ترجمہ`,
      'ترجمہ',
    ),
    separator: '، ',
  },
  ps: {
    yes: 'هو',
    no: 'نه',
    participant: numbered('ګډونوال'),
    pages: paged('مخ', 'مخونه'),
    translatedFrom: translated(
      { en: 'انګلیسي', ur: 'اردو', ps: 'پښتو' },
      (language) => `له ${language} ژباړه`,
      'ژباړه',
    ),
    separator: '، ',
  },
};
