import type { Document } from '#domain/document.ts';
import type { BlobHash, DocumentId, RevisionId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import type { Turn, Units } from '#domain/text/turn.ts';
import { stageBlobs } from '#storage/blobs.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase } from '#storage/open-project.ts';

const DOCUMENTS = 2000;
const WORDS = 5000;
const WORDS_A_TURN = 40;
const WORDS_A_SENTENCE = 12;
const VOCABULARY = 20_000;
const AT_ONCE = 50;
const LABELS = ['Interviewer', 'Raza Khan'];
const RARE_TURN = 60;

/** Stand in one document each, late in the list. */
const RARE = { english: 'qandharwala', urdu: 'کتابفروشوں' };

const LETTERS = {
  english: { first: 'btskmnrdlpwhgf', second: 'aeiouaeo', third: 'nrstl' },
  urdu: { first: 'بتکمنردلپجگسشعہ', second: 'ایویا', third: 'نرسلت' },
};
/** The most frequent words. */
const FREQUENT = {
  english: 'the to of and a in that is it they not for we portal trust people office'.split(' '),
  urdu: 'کی کے میں ہے نہیں اور سے کو شکایت لوگ پورٹل دفتر اعتماد کام'.split(' '),
};
type Script = keyof typeof LETTERS;

/** Reproducible numbers from 0 to 1 (Park and Miller 1988). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function madeWord(script: Script, rank: number): string {
  const frequent = FREQUENT[script][rank - 1];
  if (frequent !== undefined) return frequent;
  const roll = dice(rank * 31 + 1);
  roll();
  const { first, second, third } = LETTERS[script];
  const oneOf = (letters: string) => letters.charAt(Math.floor(roll() * letters.length));
  const syllable = () => oneOf(first) + oneOf(second) + (roll() < 0.4 ? oneOf(third) : '');
  const word = Array.from({ length: 1 + Math.floor(roll() * 3) }, syllable).join('');
  // As people write: now and then a vowel sign, a capital, an accent, a joiner.
  if (rank % 17 === 3) return script === 'urdu' ? `${word}\u0650` : `${word}é`;
  if (rank % 23 === 5)
    return script === 'urdu' ? `${word}\u200cہا` : word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}

const words: Readonly<Record<Script, readonly string[]>> = {
  english: Array.from({ length: VOCABULARY }, (_, rank) => madeWord('english', rank)),
  urdu: Array.from({ length: VOCABULARY }, (_, rank) => madeWord('urdu', rank)),
};

/** What is said in a turn: the frequent words are frequent, most are seldom. */
function madeBody(script: Script, roll: () => number, rare: string | undefined) {
  const sentences: number[] = [];
  let said = '';
  let sentence = 0;
  for (let place = 0; place < WORDS_A_TURN; place += 1) {
    const word = words[script][Math.floor(VOCABULARY ** roll())] ?? '';
    const ends = place % WORDS_A_SENTENCE === WORDS_A_SENTENCE - 1;
    said += (rare !== undefined && place === WORDS_A_SENTENCE ? rare : word) + (ends ? '. ' : ' ');
    if (!ends) continue;
    sentences.push(sentence, said.length - 1);
    sentence = said.length;
  }
  return { said, sentences };
}

function rareWordAt(at: number, turn: number): string | undefined {
  if (turn !== RARE_TURN) return undefined;
  if (at === DOCUMENTS - 300) return RARE.english;
  return at === DOCUMENTS - 200 ? RARE.urdu : undefined;
}

/** An interview; every third one is half in Urdu. */
function madeText(at: number): { text: string; units: Units } {
  const roll = dice(at + 7);
  const turns: Turn[] = [];
  const sentences: number[] = [];
  let text = '';
  for (let turn = 0; turn < WORDS / WORDS_A_TURN; turn += 1) {
    const label = turn % 2;
    const start = text.length;
    text += `${LABELS[label] ?? ''}: `;
    const bodyStart = text.length;
    const isUrdu = at % 3 === 2 && turn % 4 > 1;
    const body = madeBody(isUrdu ? 'urdu' : 'english', roll, rareWordAt(at, turn));
    text += body.said;
    sentences.push(...body.sentences.map((offset) => bodyStart + offset));
    const language = isUrdu ? 'ur' : 'en';
    const direction = isUrdu ? 'rtl' : 'ltr';
    turns.push({ start, bodyStart, end: text.length, label, language, direction });
    text += '\n';
  }
  return { text, units: { version: 1, labels: [...LABELS], turns, paragraphs: [], sentences } };
}

/** A project of ten million words. Returns it with the bytes of its texts. */
export async function madeProject(
  localId: string,
): Promise<{ db: ProjectDatabase; bytes: number }> {
  const db = await createProjectDatabase(localId);
  const encoder = new TextEncoder();
  let bytes = 0;
  for (let from = 0; from < DOCUMENTS; from += AT_ONCE) {
    const made = Array.from({ length: AT_ONCE }, (_, index) => madeText(from + index));
    const texts = await stageBlobs(
      db,
      made.map(({ text }) => text),
    );
    const units = await stageBlobs(
      db,
      made.map((one) => JSON.stringify(one.units)),
    );
    const revisions = made.map(({ text }, index): Revision & { present: true } => ({
      id: newId<RevisionId>(),
      document: newId<DocumentId>(),
      text: texts[index] as BlobHash,
      units: units[index] as BlobHash,
      length: text.length,
      words: WORDS,
      present: true,
    }));
    const documents = revisions.map(({ id, document }, index): Document & { present: true } => ({
      id: document,
      title: `Interview ${String(from + index + 1)}`,
      kind: 'transcript',
      order: `a${String(from + index).padStart(5, '0')}`,
      current: id,
      language: 'en',
      present: true,
    }));
    await db.rows('revisions').bulkPut(revisions);
    await db.rows('documents').bulkPut(documents);
    for (const { text } of made) bytes += encoder.encode(text).length;
  }
  return { db, bytes };
}
