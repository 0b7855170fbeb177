import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const documents = (count: number) =>
  plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` });
const coders = (count: number) =>
  plural(count, { one: 'ایک کوڈر', other: `${number(count)} کوڈر` });
const codes = (count: number) => plural(count, { one: 'ایک کوڈ', other: `${number(count)} کوڈ` });

export const coderComparison = {
  title: 'کوڈروں کا اتفاق',
  controls: 'کس کا موازنہ ہے، اور کیسے',
  unit: 'اکائی',
  units: {
    turn: 'باریاں',
    paragraph: 'پیراگراف',
    sentence: 'جملے',
    token: 'الفاظ',
    document: 'دستاویزات',
    character: 'حروف',
  },
  rule: 'اکائی کوڈ شدہ ہے',
  rules: {
    touch: 'جب کوئی کوڈنگ اسے چھوئے',
    majority: 'جب کوڈنگز اس کے آدھے سے زیادہ حصے پر ہوں',
  },
  rollsUp: 'کوڈ اپنے اوپر والوں کے لیے بھی شمار ہوں',
  hasInterviewers: 'انٹرویو لینے والوں کی بات سمیت',
  between: 'کوڈر',
  allCoders: (count) => `سب ${coders(count)}`,
  pair: (first, second) => `${isolate(first)} اور ${isolate(second)}`,
  coefficients: 'پیمانے',
  universe: (facts) =>
    `${facts.isTwice ? 'ایک کوڈر، دو بار' : coders(facts.coders)} · ${documents(facts.documents)} ${facts.isTwice ? 'دونوں بار مکمل' : 'جنھیں ان سب نے مکمل کیا'} · ${codes(facts.codes)}، جن میں سے ${number(facts.used)} لگائے گئے`,
  universeUnits: {
    turn: (count) => plural(count, { one: 'ایک باری', other: `${number(count)} باریاں` }),
    paragraph: (count) =>
      plural(count, { one: 'ایک پیراگراف', other: `${number(count)} پیراگراف` }),
    sentence: (count) => plural(count, { one: 'ایک جملہ', other: `${number(count)} جملے` }),
    token: (count) => plural(count, { one: 'ایک لفظ', other: `${number(count)} الفاظ` }),
    document: documents,
    character: (count) => plural(count, { one: 'ایک حرف', other: `${number(count)} حروف` }),
  },
  hidden: (count) =>
    `${documents(count)} شامل نہیں: ایک کھلا دور ان میں دوسروں کی کوڈنگز آپ سے چھپاتا ہے۔`,
  nothing: 'کوئی دستاویز ان سب کوڈروں نے مکمل نہیں کی: موازنے کے لیے کچھ نہیں۔',
  noCodings: 'ان میں سے کسی کوڈر نے موازنہ کیے گئے متن میں کچھ کوڈ نہیں کیا۔',
  counting: 'گنتی ہو رہی ہے…',
  failed: 'اعداد تازہ نہ ہو سکے۔ جو دکھائی دیتا ہے پرانا ہو سکتا ہے۔',
  code: 'کوڈ',
  flags: 'نوٹ',
  codeHint: 'ہر کوڈ کا موازنہ الگ ہے: اکائی پر لگا یا نہیں، وہاں اور جو بھی ہو۔',
  prevalence: (coder) => `n ${isolate(coder)}`,
  prevalenceHint: (coder) => `وہ اکائیاں جن پر ${isolate(coder)} نے کوڈ لگایا۔`,
  cells: {
    both: { title: 'دونوں', hint: 'وہ اکائیاں جن پر دونوں کوڈروں نے کوڈ لگایا۔' },
    only_first: {
      title: (coder) => `صرف ${isolate(coder)}`,
      hint: (coder) => `وہ اکائیاں جن پر صرف ${isolate(coder)} نے کوڈ لگایا۔`,
    },
    only_second: {
      title: (coder) => `صرف ${isolate(coder)}`,
      hint: (coder) => `وہ اکائیاں جن پر صرف ${isolate(coder)} نے کوڈ لگایا۔`,
    },
    neither: { title: 'کوئی نہیں', hint: 'وہ اکائیاں جن پر کسی کوڈر نے کوڈ نہیں لگایا۔' },
  },
  figures: {
    percent: {
      title: 'فیصد',
      inText: 'فیصد اتفاق',
      hint: 'فیصد اتفاق: کوڈروں کے وہ جوڑے جنھوں نے ایک سا فیصلہ کیا، ان سب جوڑوں میں سے جن کا موازنہ ہو سکتا ہے۔ جو اکائیاں کسی نے کوڈ نہیں کیں وہ بھی اتفاق ہیں، اس لیے نایاب کوڈ میں یہ اونچا رہتا ہے (Gwet, 2014)۔',
    },
    holsti_mean_pairwise: {
      title: 'Holsti',
      inText: 'Holsti کا پیمانہ (Holsti, 1969)',
      hint: 'Holsti کا پیمانہ: جن اکائیوں پر دونوں کا فیصلہ ایک ہے ان کا دگنا، دونوں کی اکائیوں میں سے؛ جہاں دونوں نے ایک ہی متن پر کام کیا وہاں یہی فیصد اتفاق ہوتا ہے؛ دو سے زیادہ کوڈروں میں جوڑوں کا اوسط (Holsti, 1969)۔',
    },
    positive_agreement: {
      title: 'مثبت',
      inText: 'مثبت اتفاق (Dice, 1945)',
      hint: 'مثبت اتفاق: دونوں میں سے کسی کی کوڈ شدہ اکائیوں کا وہ حصہ جس پر دوسرے نے بھی کوڈ لگایا؛ یہی F1 ہے (Dice, 1945; Cicchetti & Feinstein, 1990)۔',
    },
    negative_agreement: {
      title: 'منفی',
      inText: 'منفی اتفاق (Cicchetti & Feinstein, 1990)',
      hint: 'منفی اتفاق: جن اکائیوں پر دونوں میں سے کسی نے کوڈ نہیں لگایا ان کا وہ حصہ جس پر دوسرے نے بھی نہیں لگایا (Cicchetti & Feinstein, 1990)۔',
    },
    jaccard: {
      title: 'Jaccard',
      inText: 'Jaccard کا اشاریہ (Jaccard, 1901)',
      hint: 'Jaccard کا اشاریہ: وہ اکائیاں جو دونوں نے کوڈ کیں، ان میں سے جو کم از کم ایک نے کوڈ کیں (Jaccard, 1901)۔',
    },
    alpha: {
      title: 'α',
      inText: 'Krippendorff کا α، اسمی (Krippendorff, 2019)',
      hint: 'Krippendorff کا α، اسمی: 1 − دیکھا گیا اختلاف / امکان سے متوقع اختلاف۔ Krippendorff کا مشورہ ہے کہ α ≥ 0.800 پر بھروسا کیا جائے اور 0.667 سے عارضی نتیجے نکالے جائیں؛ یہ محض عملی اصول ہیں (Krippendorff, 2019)۔',
    },
    cohen_kappa: {
      title: 'κ Cohen',
      inText: 'Cohen کا κ (Cohen, 1960)',
      hint: 'Cohen کا κ: اس سے بڑھ کر اتفاق جو ہر کوڈر کی اپنی کوڈ شدہ اکائیوں کے حصے سے متوقع ہے؛ دو سے زیادہ کوڈروں میں جوڑوں کا اوسط (Cohen, 1960; Light, 1971)۔',
    },
    cohen_kappa_se: {
      title: 'κ کا SE',
      inText: 'Cohen کے κ کی معیاری غلطی (Fleiss, Cohen & Everitt, 1969)',
      hint: 'بڑے نمونے میں Cohen کے κ کی معیاری غلطی، دو کوڈروں کے لیے۔ یہ اکائیوں کو ایک دوسرے سے آزاد مانتی ہے، مگر ایک دستاویز کی اکائیاں ایسی نہیں ہوتیں: κ کا وقفہ یہ فرض نہیں کرتا (Fleiss, Cohen & Everitt, 1969)۔',
    },
    scott_pi: {
      title: 'π Scott',
      inText: 'Scott کا π (Scott, 1955)',
      hint: 'Scott کا π: κ کی طرح، مگر دونوں کوڈروں کی کوڈ شدہ اکائیوں کے اوسط حصے سے؛ دو سے زیادہ کوڈروں میں جوڑوں کا اوسط (Scott, 1955)۔',
    },
    gwet_ac1: {
      title: 'AC1 Gwet',
      inText: 'Gwet کا AC1 (Gwet, 2008)',
      hint: 'Gwet کا AC1: نایاب اور بہت عام کوڈوں میں امکان سے متوقع اتفاق سب سے کم مانا جاتا ہے، اس لیے جہاں κ گرتا ہے یہ اونچا رہتا ہے (Gwet, 2008)۔',
    },
    brennan_prediger: {
      title: 'Brennan–Prediger',
      inText: 'Brennan اور Prediger کا پیمانہ (Brennan & Prediger, 1981)',
      hint: 'Brennan اور Prediger کا پیمانہ: جو بھی کوڈ ہوا ہو، امکان دو میں سے ایک ہے (Brennan & Prediger, 1981)۔',
    },
    fleiss_kappa: {
      title: 'κ Fleiss',
      inText: 'Fleiss کا κ (Fleiss, 1971)',
      hint: 'Fleiss کا κ: دو یا زیادہ کوڈروں کے لیے، سب کی کوڈ شدہ اکائیوں کے اوسط حصے سے؛ دو کے لیے یہ Scott کا π ہے (Fleiss, 1971)۔',
    },
    fleiss_kappa_generalized: {
      title: 'κ Fleiss، عمومی',
      inText: 'Fleiss کا κ، نامکمل فیصلوں تک پھیلا ہوا (Gwet, 2014)',
      hint: 'Fleiss کا κ جہاں ہر اکائی برابر کوڈروں نے نہیں دیکھی؛ ورنہ یہ Fleiss کا κ ہی ہے (Gwet, 2014)۔',
    },
    conger_kappa: {
      title: 'κ Conger',
      inText: 'Conger کا κ (Conger, 1980)',
      hint: 'Conger کا κ: دو سے زیادہ کوڈروں کے لیے Cohen کا κ، ہر ایک اپنی کوڈ شدہ اکائیوں کے حصے کے ساتھ (Conger, 1980)۔',
    },
    u_alpha: {
      title: 'uα',
      inText: 'عبارتوں کے لیے Krippendorff کا uα (Krippendorff et al., 2016)',
      hint: 'uα: اس پر اتفاق کہ کوڈ کی عبارتیں کہاں شروع اور ختم ہوتی ہیں، متن کے حروف پر، اکائی جو بھی ہو (Krippendorff, Mathet, Bouvry & Widlöcher, 2016)۔',
    },
  },
  summary: 'سب کوڈوں پر',
  summaryOf: 'عدد',
  value: 'قدر',
  summaries: {
    alpha_binary_pooled: {
      title: 'α، یکجا',
      hint: 'ان سب کوڈوں کے دیکھے گئے اور متوقع اختلاف، جو کسی نے بھی لگائے، α نکالنے سے پہلے جمع کیے جاتے ہیں: نایاب کوڈ کا وزن کم ہے (Krippendorff, 2019)۔',
    },
    alpha_binary_macro: {
      title: 'α، کوڈوں کا اوسط',
      hint: 'ان سب کوڈوں کے α کا اوسط جن میں وہ متعین ہے: نایاب کوڈ کا وزن عام کوڈ جتنا ہے۔',
    },
    pooled_kappa: {
      title: 'κ، یکجا',
      hint: 'کوڈوں پر دیکھے گئے اور متوقع اتفاق کے اوسط سے Cohen کا κ (De Vries, Elliott, Kanouse & Teleki, 2008)۔',
    },
    alpha_jaccard: {
      title: 'مجموعوں کا α، Jaccard',
      hint: 'اکائی کے سب کوڈوں کا اکٹھا α؛ دو مجموعے اتنے مختلف ہیں جتنا کوڈوں کا حصہ ان میں مشترک نہیں (Jaccard, 1901; Krippendorff, 2019)۔',
    },
    alpha_masi: {
      title: 'مجموعوں کا α، MASI',
      hint: 'اکائی کے سب کوڈوں کا اکٹھا α؛ جو مجموعہ دوسرے کے اندر ہو وہ اس سے کم مختلف ہے جو اسے کاٹتا ہو (Passonneau, 2006)۔',
    },
    exact_f1: {
      hint: 'وہ عبارتیں جن کا کوڈ، آغاز اور اختتام دونوں کوڈروں کے ہاں ایک ہے، سب عبارتوں میں سے؛ حروف پر۔',
    },
    overlap_f1: {
      hint: 'ہر کوڈر کی عبارتوں میں سے ان کا حصہ جن کا کچھ بھی دوسرے کی اسی کوڈ کی کسی عبارت سے مشترک ہے؛ دونوں کا ہارمونک اوسط۔',
    },
  },
  notAvailable: 'نہیں',
  reasons: {
    fewer_than_two_coders: 'کوڈر دو سے کم ہیں۔',
    more_than_two_coders: 'یہ دو کوڈروں کے لیے متعین ہے۔',
    no_pairable_units: 'کوئی اکائی دو کوڈروں نے نہیں دیکھی۔',
    no_complete_units: 'کوئی اکائی سب کوڈروں نے نہیں دیکھی۔',
    no_variation: 'سب فیصلے ایک سے ہیں: ایسا کچھ نہیں جسے امکان سے الگ پہچانا جا سکے۔',
    fewer_than_two_categories: 'زمرے دو سے کم ہیں۔',
    unequal_number_of_ratings: 'سب اکائیاں برابر کوڈروں نے نہیں دیکھیں۔',
    category_never_used: 'کوڈ کسی نے نہیں لگایا۔',
    overlapping_codes: 'ایک کوڈر نے ایک جگہ کئی کوڈ لگائے۔',
    no_gaps: 'متن کا کوئی حصہ بغیر کوڈ نہیں رہا۔',
    no_intersecting_units: 'کسی دو کوڈروں نے ایک ہی جگہ کوڈ نہیں لگایا۔',
    no_spans: 'کوئی کوڈنگ نہیں۔',
    not_numeric: 'قدریں عدد نہیں۔',
    several_documents: 'یہ ایک دستاویز کے لیے متعین ہے۔',
    too_many_units: 'اکائیاں اتنی زیادہ ہیں کہ حساب نہیں ہو سکتا۔',
    too_many_sets: 'کوڈوں کے مجموعے اتنے زیادہ ہیں کہ حساب نہیں ہو سکتا۔',
    fewer_than_ten_units: 'دستاویزات دس سے کم ہیں۔',
  },
  flag: {
    rareCode: {
      text: 'نایاب کوڈ',
      hint: 'پانچ سے کم اکائیوں پر لگا ہے: ایک اکائی کم یا زیادہ ہونے سے پیمانے بہت بدل جاتے ہیں۔',
    },
    kappaParadox: {
      text: 'کاپا کا تضاد',
      hint: 'کوڈر 80% یا زیادہ اکائیوں پر متفق ہیں، پھر بھی κ 0.4 سے کم ہے: کوڈ تقریباً کہیں نہیں یا تقریباً ہر جگہ ہے، اس لیے محض امکان سے بھی زیادہ تر اکائیوں پر اتفاق ہو جاتا، اور فیصلہ کرنے کو کم ہی بچتی ہیں (Feinstein & Cicchetti, 1990)۔ ساتھ مثبت اور منفی اتفاق دیکھیں: جو کم ہے وہ بتاتا ہے کہ دونوں میں سے جو کمیاب ہے اس کی جگہ پر اتفاق ہے یا نہیں۔',
    },
    fewDocuments: {
      text: 'کم دستاویزات',
      hint: 'دس سے کم دستاویزات پر وقفہ نہیں دیا جاتا: وہ ایسی بات جاننے کا دعویٰ کرے گا جو معلوم نہیں۔',
    },
  },
  interval: (lower, upper) => `[${lower}, ${upper}]`,
  intervalHint: (figure, undefinedResamples, resamples, seed) =>
    `”${figure}“ کا 95% وقفہ: دستاویزات پر پرسنٹائل بوٹ سٹریپ، ${number(resamples)} نمونے، بیج ${String(seed)}${undefinedResamples > 0 ? `؛ ${number(undefinedResamples)} نمونے، جن میں یہ متعین نہیں، شامل نہیں` : ''}۔`,
  intervalLoss: (figure, undefinedResamples) =>
    `${figure}: ${number(undefinedResamples)} نمونوں میں متعین نہیں`,
  unused: (names) =>
    `جس متن کا موازنہ ہوا اس میں کسی نے نہیں لگائے، اس لیے شامل نہیں: ${list(names.map(isolate))}۔`,
  detail: 'ہر دستاویز اور کوڈروں کے ہر جوڑے پر',
  allCodes: 'سب کوڈ اکٹھے',
  documentsTable: 'ہر دستاویز پر',
  document: 'دستاویز',
  unitsColumn: 'اکائیاں',
  heatMap: (figure) => `کوڈروں کے ہر جوڑے پر: ${figure}`,
  heatMapHint: 'خانے کا رنگ جتنا نمایاں، عدد اتنا اونچا؛ رنگ کوئی رائے نہیں۔',
  matrix: 'ریلائبلٹی کا ڈیٹا (CSV)',
  matrixHint:
    'ہر کوڈ اور اکائی کی ایک قطار، ہر کوڈر کا ایک کالم: 1 لگایا، 0 نہیں لگایا، خالی: کام نہیں کیا۔ R اور دوسرے پروگراموں کے لیے۔',
  matrixName: 'ریلائبلٹی کا ڈیٹا',
  matrixRules: { touch: 'چھونے پر', majority: 'آدھے سے زیادہ' },
  matrixInterviewers: {
    included: 'انٹرویو لینے والوں کے ساتھ',
    leftOut: 'انٹرویو لینے والوں کے بغیر',
  },
  matrixFailed: 'ریلائبلٹی کا ڈیٹا لکھا نہ جا سکا۔',
  matrixSaved: (name) => `${isolate(name)} محفوظ ہو گئی۔`,
  lower: (figure) => `${figure}، نچلی حد`,
  upper: (figure) => `${figure}، اوپری حد`,
  howItWasDone: 'موازنہ کیسے ہوا',
  methods: {
    kinds: {
      blind: (names, round) =>
        `”${isolate(round)}“ میں ${list(names.map(isolate))} نے ایک دوسرے سے الگ کوڈ لگائے: جب تک دور کھلا تھا، کسی کو دوسروں کی کوڈنگز نہیں دکھائی گئیں۔`,
      again: (names, round) =>
        `”${isolate(round)}“ میں ${isolate(names[0] ?? '')} نے پہلے کوڈ کیا ہوا پھر سے کوڈ کیا: پہلی کوڈنگز چھپی تھیں، اور دستاویزات کی ترتیب اور تھی۔`,
      existing: (names, round) =>
        `”${isolate(round)}“ میں ${list(names.map(isolate))} کی پہلے سے کی ہوئی کوڈنگز کا موازنہ ہوا۔`,
    },
    extent: (shared, all, share, characters) =>
      `${documents(all)} میں سے ${number(shared)} (${share}، ${plural(characters, { one: 'متن کا ایک حرف', other: `متن کے ${number(characters)} حروف` })}) ${plural(shared, { one: 'ان سب نے کوڈ کی تھی، اور اسی کا موازنہ ہوا', other: 'ان سب نے کوڈ کی تھیں، اور انھی کا موازنہ ہوا' })}۔`,
    drawn: (how) => `دور کی دستاویزات: ${isolate(how)}۔`,
    units: {
      turn: (count) => `تجزیے کی اکائیاں متکلموں کی باریاں تھیں (${number(count)})`,
      paragraph: (count) => `تجزیے کی اکائیاں پیراگراف تھے (${number(count)})`,
      sentence: (count) => `تجزیے کی اکائیاں جملے تھے (${number(count)})`,
      token: (count) => `تجزیے کی اکائیاں الفاظ تھے (${number(count)})`,
      document: (count) => `تجزیے کی اکائیاں دستاویزات تھیں (${number(count)})`,
      character: (count) => `تجزیے کی اکائیاں حروف تھے، یعنی یونیکوڈ کے نقاط (${number(count)})`,
    },
    rules: {
      touch: '؛ اکائی کوڈ شدہ شمار ہوئی جب کسی کوڈنگ نے اسے چھوا۔',
      majority: '؛ اکائی کوڈ شدہ شمار ہوئی جب کوڈنگز اس کے آدھے سے زیادہ حصے پر تھیں۔',
    },
    withInterviewers: 'انٹرویو لینے والوں کی بات شامل تھی۔',
    withoutInterviewers: 'انٹرویو لینے والوں کی بات شامل نہ تھی۔',
    rolledUp: 'کوڈ وہاں شمار ہوا جہاں وہ یا اس کے نیچے کا کوئی کوڈ لگا۔',
    notRolledUp: 'کوڈ وہاں شمار ہوا جہاں وہ خود لگا۔',
    codes: (all, used) =>
      `${codes(all)} کا الگ الگ موازنہ ہوا، لگا یا نہیں؛ ان میں سے ${number(used)} اس متن میں کسی نے لگائے تھے جس کا موازنہ ہوا۔ جو دستاویز کسی کوڈنگ کے بغیر مکمل ہوئی اس میں کوڈ ”نہیں لگا“ شمار ہوا۔`,
    coefficients: (names) => `اتفاق ان پیمانوں میں دیا گیا ہے: ${list(names)}۔`,
    ofPassages:
      'موازنہ خود عبارتوں کا ہوا، جیسے ان پر نشان لگائے گئے، حروف (یونیکوڈ کے نقاط) پر؛ پہلے سے کوئی اکائی طے نہ تھی۔',
    interval: (figures, resamples, seed) =>
      `${list(figures.map((figure) => `”${figure}“`))} کے وقفے دستاویزات پر 95% پرسنٹائل بوٹ سٹریپ کے ہیں (${number(resamples)} نمونے، بیج ${String(seed)})؛ جن نمونوں میں کوئی پیمانہ متعین نہیں، وہ اس کے وقفے میں شامل نہیں۔`,
    noInterval: 'وقفے نہیں دیے گئے، کیونکہ دستاویزات دس سے کم ہیں۔',
    undefined: 'جو پیمانے متعین نہیں وہ خالی ہیں۔',
    software: (version) =>
      `حساب Hashiya ${version} سے ہوا۔ جو بتایا گیا ہے وہ O’Connor اور Joffe (2020) کے مطابق ہے۔`,
  },
} satisfies Messages['agreement']['figures'];
