/** What somebody codes: words that stand once in a document, and the name of the code they get. */
export interface PlannedCoding {
  readonly document: string;
  readonly words: string;
  readonly code: string;
}

export interface Part {
  /** In the team, and in the round, where they code apart from what they did before. */
  readonly person: string;
  readonly name: string;
  readonly codings: readonly PlannedCoding[];
  /** Something that only they have coded. */
  readonly finds: PlannedCoding;
  readonly finishes: readonly string[];
  /** What they say of their first coding. */
  readonly comment: string;
  readonly memo: string;
}

const ENGLISH = 'Official 04 · KPITB';
const MIXED = 'Official 05 · District Administration';
const HALF_DONE = 'Citizen 01 · Peshawar';
export const DOCUMENTS = [ENGLISH, MIXED, HALF_DONE] as const;

/** The other codes of the round but the last lie below it. */
export const THEME = 'Trust';
export const CODES = [THEME, 'Doubt', 'Earned trust', 'Figures as proof'] as const;
export const ROUND = 'Round 1';
export const CONSENSUS = 'Consensus – Round 1';

const BOTH = [
  [ENGLISH, 'Registered on the KP portal are 277,751.', 'Figures as proof'],
  [MIXED, 'شروع میں کوئی نہیں مانتا', 'Doubt'],
] as const;

const PERCENT = 'My mother does not resolve ninety-four percent';
const NINE = 'nine of them registered';
const TRIED = 'لوگ پہلے ایک چھوٹی سی شکایت ڈال کر آزماتے ہیں';
const BEAUTIFUL = 'خوبصورت نمبر ہمیشہ کسی جونیئر کلرک نے رات کو بیٹھ کر بنایا ہوتا ہے';
const SEALED = 'نو دن میں پلانٹ سیل ہو گیا';

function planned(
  codings: readonly (readonly [document: string, words: string, code: string])[],
): PlannedCoding[] {
  return codings.map(([document, words, code]) => ({ document, words, code }));
}

export const SANA: Part = {
  person: 'Sana Afridi',
  name: 'Sana Afridi – Round 1',
  codings: planned([
    [ENGLISH, `Ninety-four percent! ${PERCENT}`, 'Doubt'],
    ...BOTH,
    [ENGLISH, NINE, 'Earned trust'],
    [ENGLISH, 'The best answer I have ever seen on the portal was a no.', 'Earned trust'],
    [ENGLISH, 'They are not enemies, those two', 'Doubt'],
    [MIXED, TRIED, 'Doubt'],
    [MIXED, SEALED, 'Earned trust'],
    [HALF_DONE, 'They trust me that I pressed the button.', 'Trust'],
  ]),
  finds: { document: ENGLISH, words: 'They are not enemies, those two', code: 'Doubt' },
  finishes: DOCUMENTS,
  comment: 'She quotes it to laugh at it',
  memo: 'Is mockery a kind of doubt?',
};

export const NADEEM: Part = {
  person: 'Nadeem Khan',
  name: 'Nadeem Khan – Round 1',
  codings: planned([
    [ENGLISH, `${PERCENT}, and she has five`, 'Doubt'],
    ...BOTH,
    [ENGLISH, NINE, 'Figures as proof'],
    [ENGLISH, 'People can live with a no.', 'Trust'],
    // Not among the codes of the round.
    [ENGLISH, 'One such girl is worth ten banners.', 'Word of mouth'],
    [MIXED, TRIED, 'Trust'],
    [MIXED, `صبح آٹھ بجے وہ میرے ڈیش بورڈ پر تھی۔ ${SEALED}`, 'Earned trust'],
    [MIXED, BEAUTIFUL, 'Figures as proof'],
    // Begun and not finished: not compared.
    [HALF_DONE, 'Everybody who has a problem and no nephew.', 'Trust'],
  ]),
  finds: { document: ENGLISH, words: 'People can live with a no.', code: 'Trust' },
  finishes: [ENGLISH, MIXED],
  comment: 'A mother counts differently',
  memo: 'Proof, or a joke about proof?',
};

/** Disagreements as the list has them, the dearest first, and the key each is decided by: Sana is A, Nadeem is B. */
export const DECISIONS = [
  { words: TRIED, kind: 'parentChild', key: '2' },
  { words: BEAUTIFUL, kind: 'missed', key: '2' },
  { words: 'The best answer I have ever seen on the portal was a no.', kind: 'missed', key: '1' },
  { words: NINE, kind: 'otherCode', key: '3' },
  { words: `Ninety-four percent! ${PERCENT}, and she has five`, kind: 'boundary', key: '5' },
  { words: `صبح آٹھ بجے وہ میرے ڈیش بورڈ پر تھی۔ ${SEALED}`, kind: 'boundary', key: '1' },
  { words: 'They are not enemies, those two', kind: 'missed', key: '4' },
  { words: 'People can live with a no.', kind: 'missed', key: '2' },
] as const;

/** The span of their own that they give to what is decided by `5`. */
export const OWN_SPAN = `percent! ${PERCENT}, and she has five`;

/** What comes of it: what they agreed on to the letter, and what was decided. */
export const AGREED_ON = [
  ...BOTH.map(([, words, code]) => `${code}: ${words}`),
  `Trust: ${TRIED}`,
  `Figures as proof: ${BEAUTIFUL}`,
  'Earned trust: The best answer I have ever seen on the portal was a no.',
  `Earned trust: ${NINE}`,
  `Figures as proof: ${NINE}`,
  `Doubt: ${OWN_SPAN}`,
  `Earned trust: ${SEALED}`,
  'Trust: People can live with a no.',
].sort();
