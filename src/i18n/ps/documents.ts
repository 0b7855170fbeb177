import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const documents = {
  title: 'سندونه',
  sections: 'سندونه یا کېسونه',
  tabs: { documents: 'سندونه', cases: 'کېسونه' },
  chooseFiles: 'فایلونه وټاکئ…',
  sampleSurvey: 'د بېلګې د څېړنې خیالي سروې ولولئ',
  pasteText: 'متن ولګوئ…',
  letGo: 'پرې یې ږدئ چې دا فایلونه ولوستل شي',
  filter: 'سرلیک، کېس یا ویناوال',
  count: (count) => plural(count, { one: 'یو سند', other: `${number(count)} سندونه` }),
  countOf: (shown, all) => `له ${number(all)} څخه ${number(shown)} سندونه`,
  emptyTitle: 'لا سند نشته',
  emptyText:
    'خپل متنونه د دې پاڼې هر ځای ته راکش کړئ: Word،‏ PDF،‏ OpenDocument،‏ RTF، وېب پاڼې، ساده متن، سب‌ټایټل، یا هغه څه چې غږ په متن اړوونکی پروګرام یې خوندي کوي. د ګډونوالو یا د سروې د ځوابونو جدولونه (⁦.csv⁩، ⁦.xlsx⁩، ⁦.ods⁩) هم ورسره راتلای شي.',
  noMatch: 'هېڅ سند له چاڼ سره سمون نه خوري.',
  columns: {
    title: 'سرلیک',
    kind: 'ډول',
    date: 'نېټه',
    case: 'کېس',
    language: 'ژبه',
    speakers: 'ویناوال',
    words: 'کلمې',
    codings: 'کوډنګونه',
  },
  codingsExplained: (coder) => `کوډنګونه د ${isolate(coder)} دي.`,
  kinds: {
    transcript: 'د مرکې متن',
    survey: 'د سروې ځواب',
    note: 'د ډګر یادښت',
    secondary: 'دوهمي سرچینه',
  },
  languages: { en: 'انګلیسي', ur: 'اردو', ps: 'پښتو', und: 'نامعلومه' },
  roles: { interviewer: 'مرکه کوونکی', respondent: 'ځواب ورکوونکی' },
  particulars: 'تفصیلات',
  particularsOf: (title) => `د ${isolate(title)} تفصیلات`,
  openOnDesk: 'پر مېز یې پرانیزئ',
  noCase: 'بې کېسه',
  caseHint: 'هغه نوم چې په لړ کې نه وي، نوی کېس جوړوي.',
  attributes: 'ځانګړنې',
  speakers: 'ویناوال',
  noSpeakers: 'په دې سند کې هېڅ ویناوال ونه موندل شو.',
  nameOf: (label) => `د ${isolate(label)} نوم`,
  roleOf: (name) => `د ${isolate(name)} رول`,
  caseOf: (name) => `د ${isolate(name)} کېس`,
  labels: (labels) => `په متن کې: ${isolate(labels)}`,
  source: (file, format) => `له ${isolateFile(file)} (${isolate(format)}) ولوستل شو`,
  remove: 'سند لرې کول',
  removeChosen: (count) =>
    plural(count, { one: 'یو سند لرې کول', other: `${number(count)} سندونه لرې کول` }),
  removeExplained: (codings) =>
    plural(codings, {
      one: 'ورسره یو کوډنګ هم لرې کېږي. په ناکړ کولو دواړه بېرته راځي.',
      other: `ورسره ${number(codings)} کوډنګونه هم لرې کېږي. په ناکړ کولو ټول بېرته راځي.`,
    }),
  removed: (count, codings) => {
    const what = plural(count, { one: 'سند لرې شو', other: `${number(count)} سندونه لرې شول` });
    return codings === 0
      ? what
      : `${what}، له ${plural(codings, { one: 'یو کوډنګ', other: `${number(codings)} کوډنګونو` })} سره`;
  },
} satisfies Messages['documents'];
