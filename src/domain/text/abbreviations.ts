import { foldName } from './fold-text.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What stands before a name or an example and never at the end: titles as they are written in Pakistan, and e.g. */
const NEVER_LAST = setOf(
  'mr mrs ms mst messrs dr prof engr adv brig gen maj col capt lt sgt cpl cmdr cdr ldr sqn wg flt adm insp supt ' +
    'mohd muhd e.g i.e viz cf vs a.k.a',
);
/** What may end a sentence, but for what follows: Govt. officials, Pvt. Ltd. */
const SELDOM_LAST = setOf(
  'govt dept deptt distt dist univ pvt addl dy asst jt sr jr st gov sen rep pres min sec secy hon rev ch sh md co',
);
const BEFORE_NUMBERS = setOf(
  'no nos rs pkr vol pp p pg fig art sec para ch approx ext tel ph cl s.no',
);
const TIMES = setOf('a.m p.m am pm');
const BEHIND_TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|pst|pkt|gmt)\b/iu;

/** Words that begin a sentence and no name. */
const BEGINNERS = setOf(
  'the a an i we you he she it they this that these those there here my our your his her its their but and or so then ' +
    'now when while where what who why how if because since as after before at in on for from with to of by no yes not ' +
    'all some many most every each both people everyone nobody somebody someone anyone one also even still just only ' +
    'however therefore otherwise maybe perhaps well okay ok please is are was were do does did have has had can could ' +
    'will would should may might must let',
);
/** Behind these a capital letter is no initial: plan B, hepatitis C. */
const LABELLED = setOf(
  'plan option section grade class vitamin hepatitis part group type category block phase point team model form annex ' +
    'appendix figure table schedule list level zone ward wing sector division letter case',
);

/** How Urdu and Pashto write the names of Latin letters, folded: ایم۔ پی۔ اے۔ is an MPA. */
const LETTER_NAMES = setOf(
  'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ اې بي سي ډي اي جي پي ټي وي',
);
const FOLDED_LETTER_NAMES = new Set([...LETTER_NAMES].map(foldName));
/** Words that begin no sentence of Urdu. */
const NO_BEGINNERS = setOf(
  'نے کو سے کا کی کے میں پر تک ہے ہیں تھا تھے تھی صاحب صاحبہ والے والا والی',
);
const ARABIC_BEFORE_NUMBERS = setOf('ص ج');

/** The last word with its full stops, and the one before. */
const LAST_LATIN =
  /(?:(?<before>[\p{L}\p{N}.]+)\s+)?[("“‘[]*(?<![\p{L}\p{N}.])(?<last>(?:\p{Script=Latin}+\.)+)[)\]]?$/u;
const LAST_ARABIC =
  /(?:(?<before>[\p{L}\p{M}]+)(?<stop>[.۔])\s*)?(?<![\p{L}\p{M}])(?<last>[\p{L}\p{M}]+)[.۔]$/u;
const FIRST_WORD = /^[("“‘«[]*(?<word>[\p{L}\p{M}]+)(?<stop>[.۔])?/u;
const BEGINS_WITH_NUMBER = /^[("“‘[]*\p{Nd}/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

interface Beginning {
  readonly word: string;
  readonly hasStop: boolean;
  readonly isNumber: boolean;
}

function beginningOf(sentence: string): Beginning {
  const { word = '', stop } = FIRST_WORD.exec(sentence)?.groups ?? {};
  return { word, hasStop: stop !== undefined, isNumber: BEGINS_WITH_NUMBER.test(sentence) };
}

/** “A.” is an initial. */
function isBeginner({ word, hasStop }: Beginning): boolean {
  return BEGINNERS.has(word.toLowerCase()) && !(hasStop && word.length === 1);
}

function isInitial(last: string, before: string): boolean {
  if (!INITIALS.test(last)) return false;
  if (last === 'I.' && before !== '' && !BEGINS_WITH_CAPITAL.test(before)) return false;
  return !LABELLED.has(before.toLowerCase());
}

function goesOnInLatin(last: string, before: string, next: Beginning, behind: string): boolean {
  const name = last.slice(0, -1).toLowerCase();
  if (NEVER_LAST.has(name)) return next.word !== '' || next.isNumber;
  if (next.isNumber) return BEFORE_NUMBERS.has(name);
  if (TIMES.has(name)) return BEHIND_TIMES.test(behind);
  if (next.word === '' || isBeginner(next)) return false;
  if (SELDOM_LAST.has(name)) return true;
  return BEGINS_WITH_CAPITAL.test(next.word) && isInitial(last, before);
}

function isLetterName(word: string): boolean {
  return FOLDED_LETTER_NAMES.has(foldName(word));
}

function goesOnInArabic(last: string, isBehindLetter: boolean, next: Beginning): boolean {
  if (next.isNumber) return ARABIC_BEFORE_NUMBERS.has(last);
  if (!isLetterName(last)) return false;
  return (
    (next.hasStop && isLetterName(next.word)) || (isBehindLetter && NO_BEGINNERS.has(next.word))
  );
}

/** Whether what seems to be the end of a sentence is that of an abbreviation, and the sentence goes on behind it. */
export function endsInAbbreviation(sentence: string, behind: string): boolean {
  const next = beginningOf(behind);
  const latin = LAST_LATIN.exec(sentence)?.groups;
  if (latin?.['last'] !== undefined)
    return goesOnInLatin(latin['last'], latin['before'] ?? '', next, behind);
  const arabic = LAST_ARABIC.exec(sentence)?.groups;
  if (arabic?.['last'] === undefined) return false;
  return goesOnInArabic(arabic['last'], isLetterName(arabic['before'] ?? ''), next);
}
