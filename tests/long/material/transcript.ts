import type { Random } from './random.ts';
import { PICTURES, STOPS, WORDS, type Language } from './words.ts';

/** A half-open stretch of the text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface MadeTurn {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  /** Seconds. */
  readonly time: number;
  /** What is said, by paragraph. */
  readonly paragraphs: readonly Stretch[];
}

export interface MadeWord extends Stretch {
  /** Of another language than what is said around it; it may run against it. */
  readonly isBorrowed: boolean;
}

/** A transcript as its maker knows it, without any reading of it. */
export interface MadeTranscript {
  readonly title: string;
  readonly fileName: string;
  readonly text: string;
  readonly turns: readonly MadeTurn[];
  readonly sentences: readonly Stretch[];
  /** Words that begin and end with a letter, without the stops around them, in order. */
  readonly words: readonly MadeWord[];
}

interface Speaker {
  readonly name: string;
  readonly language: Language;
  readonly longest: number;
}

const INTERVIEWER: Speaker = { name: 'Hina Gul', language: 'en', longest: 2 };
const RESPONDENTS: readonly Speaker[] = [
  { name: 'Tariq Mehsud', language: 'en', longest: 8 },
  { name: 'شہناز بی بی', language: 'ur', longest: 7 },
  { name: 'زرغونه', language: 'ps', longest: 6 },
];
const LANGUAGES: readonly Language[] = ['en', 'ur', 'ps'];

const two = (value: number) => String(value).padStart(2, '0');

function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

class Writer {
  text = '';
  count = 0;
  readonly turns: MadeTurn[] = [];
  readonly sentences: Stretch[] = [];
  readonly words: MadeWord[] = [];
  readonly #random: Random;
  #time = 3;

  constructor(random: Random) {
    this.#random = random;
  }

  turn(speaker: Speaker): void {
    const start = this.text.length;
    const time = this.#time;
    this.text += `[${clock(time)}] ${speaker.name}: `;
    const paragraphs = [this.#paragraph(speaker)];
    // Lines without a speaker of their own go on with what was said before.
    while (this.#random.chance(0.06)) {
      this.text += '\n';
      paragraphs.push(this.#paragraph(speaker));
    }
    const end = this.text.length;
    this.turns.push({ start, end, speaker: speaker.name, time, paragraphs });
    this.text += '\n\n';
    this.#time += 2 + Math.ceil((end - start) / 15);
  }

  #paragraph({ language, longest }: Speaker): Stretch {
    const start = this.text.length;
    const count = this.#random.whole(1, longest);
    for (let index = 0; index < count; index += 1) {
      if (index > 0) this.text += ' ';
      this.#sentence(language);
    }
    return { start, end: this.text.length };
  }

  #sentence(language: Language): void {
    const start = this.text.length;
    const length = this.#random.whole(3, 16);
    for (let index = 0; index < length; index += 1) {
      if (index > 0) this.text += ' ';
      // A picture or a word of another language stands in the middle, so that a sentence begins and ends as its own do.
      const isInside = index > 0 && index < length - 1;
      if (isInside && this.#random.chance(0.03)) this.text += this.#random.pick(PICTURES);
      else {
        const isBorrowed = isInside && this.#random.chance(0.05);
        if (isBorrowed) this.#word(this.#random.pick(LANGUAGES), true);
        else this.#word(language, false, index === 0);
      }
    }
    this.text += this.#random.pick(STOPS[language]);
    this.sentences.push({ start, end: this.text.length });
    this.count += length;
  }

  #word(language: Language, isBorrowed: boolean, isFirst = false): void {
    const word = this.#random.pick(WORDS[language]);
    const written = isFirst ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
    const start = this.text.length;
    this.text += written;
    this.words.push({ start, end: this.text.length, isBorrowed });
  }
}

/** An invented interview in three languages with at least so many words, the same for one seed. */
export function makeTranscript(title: string, words: number, random: Random): MadeTranscript {
  const writer = new Writer(random);
  while (writer.count < words) {
    writer.turn(INTERVIEWER);
    writer.turn(random.pick(RESPONDENTS));
    if (random.chance(0.2)) writer.turn(random.pick(RESPONDENTS));
  }
  const { text, turns, sentences } = writer;
  return { title, fileName: `${title}.txt`, text, turns, sentences, words: writer.words };
}
