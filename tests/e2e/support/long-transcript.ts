/** Numbers in [0, 1), the same row for one seed (mulberry32, Tommy Ettinger 2017). */
function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ENGLISH = `the portal office people trust complaint district officer road water school answer
  waiting phone number form neighbour village report figure meeting never often because when nobody`;
const URDU = `میں نے شکایت پورٹل پر درج کی لیکن کوئی جواب نہیں آیا پھر دفتر گیا اور لوگوں سے پوچھا کہ کیا ہوا`;
const EMOJI = ['😀', '👩🏽‍🌾', '👨‍👩‍👧‍👦', '🇵🇰', '✍🏽'];

const WORDS = {
  en: ENGLISH.split(/\s+/u),
  ur: URDU.split(/\s+/u),
} as const;

/** Words that stand nowhere else in the text, and how far into it. */
const FINDS = [
  { share: 0.05, language: 'en', phrase: 'a brass lantern' },
  { share: 0.5, language: 'ur', phrase: 'نیلی کشتی' },
  { share: 0.95, language: 'en', phrase: 'the copper gate' },
] as const;

export interface LongTranscript {
  readonly text: string;
  /** Phrases that stand once in the text, at 5, 50 and 95 percent of it. */
  readonly phrases: readonly string[];
}

/** An invented interview of so many words in English and Urdu, with emoji; the same each time. */
export function longTranscript(words: number): LongTranscript {
  const random = randomRow(words);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const lines: string[] = [];
  const finds = [...FINDS];
  for (let count = 0; count < words;) {
    const isQuestion = lines.length % 2 === 0;
    const language = lines.length % 6 > 3 ? 'ur' : 'en';
    const length = isQuestion ? 8 + Math.floor(random() * 10) : 40 + Math.floor(random() * 120);
    const line = Array.from({ length }, () =>
      random() < 0.01 ? pick(EMOJI) : pick(WORDS[language]),
    );
    const [next] = finds;
    if (next?.language === language && count >= next.share * words) {
      line.splice(Math.floor(length / 2), 0, next.phrase);
      finds.shift();
    }
    const speaker = isQuestion ? 'Interviewer' : 'Amina';
    lines.push(`${speaker}: ${line.join(' ')}${language === 'ur' ? '۔' : '.'}`);
    count += length;
  }
  return { text: lines.join('\n'), phrases: FINDS.map(({ phrase }) => phrase) };
}
