import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const comparisonViews = {
  label: 'اعداد',
  names: {
    units: 'اکائیوں سے',
    passages: 'اقتباسات، اکائیوں کے بغیر',
    maxqda: 'جیسے MAXQDA نکالتا ہے',
    nvivo: 'جیسے NVivo نکالتا ہے',
    dedoose: 'جیسے Dedoose نکالتا ہے',
  },
  about: {
    units: 'ہر اکائی پر ہر کوڈر نے کوڈ لگایا یا نہیں لگایا۔',
    passages:
      'آزاد تقسیم: پہلے سے کوئی اکائی طے نہیں، موازنہ انھی اقتباسات کا ہے جیسے کوڈروں نے نشان لگائے، حروف پر۔',
    maxqda:
      'MAXQDA دو کوڈروں کا موازنہ کرتا ہے: دستاویز سے، کہ کوڈ وہاں ہے یا نہیں یا کتنی بار ہے؛ اقتباس سے، کہ دونوں میں سے کسی کا ہر اقتباس ایک سطر ہے جو متفق ہے جب دوسرے کے ہاں وہی کوڈ کافی مشترک متن کے ساتھ ہو۔ اتفاق کا امکان کوڈوں کی تعداد میں ایک ہے، Brennan اور Prediger (1981) کے مطابق۔',
    nvivo:
      'NVivo دو کوڈروں کا موازنہ کوڈ بہ کوڈ اور فائل بہ فائل حروف پر کرتا ہے: فیصد اتفاق میں وہ شمار ہے جو دونوں نے یا کسی نے کوڈ نہیں کیا، اور Cohen کا κ اسی جدول سے آتا ہے۔ سب فائلوں کا کوئی ایک عدد وہ نہیں دیتا؛ دونوں عام اوسط یہاں ہیں۔',
    dedoose:
      'Dedoose کا تربیتی امتحان دو کوڈروں کا موازنہ پہلے سے طے اقتباسات پر کرتا ہے: ہر کوڈ کا Cohen کا κ، اور De Vries et al. (2008) کا یکجا κ۔',
  },
  differs: {
    maxqda:
      'یہاں کیا فرق ہے: جو کسی نے کوڈ نہیں کیا وہ سطر نہیں بنتا، اس لیے دونوں کے چھوڑے ہوئے متن کے بارے میں کچھ نہیں کہا جاتا؛ ایک اقتباس دو بار شمار ہو سکتا ہے، ایک بار ہر کوڈر کے ساتھ۔ MAXQDA کی مدد نہیں بتاتی کہ مشترک متن کس کا حصہ ہے: دونوں صورتیں دی گئی ہیں۔ ایک کوڈر کے ایک ہی کوڈ کے اقتباسات جو ایک دوسرے پر ہوں ایک شمار ہوتے ہیں۔',
    nvivo:
      'یہاں کیا فرق ہے: جہاں کوڈ فائل میں کہیں نہیں یا ہر جگہ ہے، κ متعین نہیں اور اوسط میں شامل نہیں؛ NVivo وہاں 0 یا 1 دکھاتا ہے۔ انٹرویو لینے والوں کی بات صرف تب شمار ہوتی ہے جب اوپر چنی گئی ہو۔',
    dedoose:
      'یہاں کیا فرق ہے: اقتباس وہ اکائیاں ہیں جن پر دونوں میں سے کسی نے ان میں سے کوئی کوڈ لگایا۔ جو متن کسی نے کوڈ نہیں کیا وہ شمار نہیں، اس لیے κ اکائیوں والے سے کم ہے۔',
  },
  source: {
    maxqda: 'ماخذ: MAXQDA کی آن لائن مدد، “Intercoder agreement” (نسخے 12، 2022، 24)۔',
    nvivo: 'ماخذ: NVivo کی مدد، “Coding comparison query” (نسخے 9 تا 12)۔',
    dedoose:
      'ماخذ: Dedoose کی رہنما کتاب، “Training center”؛ De Vries, Elliott, Kanouse & Teleki (2008)۔',
  },
  twoCoders: 'یہ پروگرام دو کوڈروں کا موازنہ کرتے ہیں: اوپر ان میں سے دو چنیں۔',
  overlap: 'کتنا مشترک کافی ہے',
  overlapOf: (percent) => `${number(percent)}%`,
  passages: {
    countHint: (coder) => `وہ اقتباسات جن پر ${isolate(coder)} نے کوڈ لگایا۔`,
    exact: 'F1 بالکل ایک',
    matched: (percent) => `F1 ≥ ${number(percent)}%`,
    matchedHint: (percent) =>
      `ایک سے ایک ملائے گئے اقتباسات، جتنے زیادہ ہو سکیں، جہاں دونوں کے اکٹھے متن کا ${number(percent)}% یا زیادہ مشترک ہے (IoU)، سب اقتباسات میں سے؛ حروف پر۔`,
    overlap: 'F1 کچھ بھی مشترک',
    inText: (percent) =>
      `ان اقتباسات کا F1 جو بالکل ایک ہیں، جن کے اکٹھے متن کا ${number(percent)}% یا زیادہ مشترک ہے، اور جن میں کچھ بھی مشترک ہے`,
    k_u_alpha: {
      title: '(k)uα',
      hint: '(k)uα: جہاں دو کوڈروں نے کچھ نشان لگایا اور ایک نے یہ کوڈ چنا، وہاں کتنا ایک سا چنا (Krippendorff, Mathet, Bouvry & Widlöcher, 2016)۔ جہاں ایک کوڈر نے ایک جگہ کئی کوڈ لگائے وہاں متعین نہیں۔',
    },
    k_u_coverage: {
      title: 'احاطہ',
      hint: 'اس کوڈ کے متن کا وہ حصہ جسے (k)uα دیکھتا ہے: جہاں دوسرے کوڈر نے بھی کچھ نشان لگایا۔',
    },
    family: {
      u_alpha: {
        title: 'uα، سب کوڈ',
        hint: 'uα: اس پر اتفاق کہ اقتباسات کہاں شروع اور ختم ہوتے ہیں اور ان کے کوڈ کیا ہیں، اکٹھے۔ جہاں ایک کوڈر نے ایک جگہ کئی کوڈ لگائے وہاں متعین نہیں (Krippendorff, Mathet, Bouvry & Widlöcher, 2016)۔',
      },
      bin_u_alpha: {
        title: '|uα، کوڈ شدہ یا نہیں',
        hint: '|uα: اس پر اتفاق کہ کیا کچھ کوڈ ہوا، کوڈ جو بھی ہو (Krippendorff, Mathet, Bouvry & Widlöcher, 2016)۔',
      },
      cu_alpha: {
        title: 'cuα، کون سا کوڈ',
        hint: 'cuα: جہاں دو کوڈروں نے نشان لگایا وہاں کوڈ پر اتفاق (Krippendorff, Mathet, Bouvry & Widlöcher, 2016)۔',
      },
      cu_coverage: {
        title: 'cuα کا احاطہ',
        hint: 'متن کا وہ حصہ جسے cuα دیکھتا ہے۔',
      },
    },
  },
  maxqda: {
    occurrence: {
      title: 'کوڈ دستاویز میں',
      hint: 'وہ دستاویزات جن میں کوڈ دونوں کے ہاں ہے یا کسی کے ہاں نہیں، سب دستاویزات میں سے۔',
    },
    frequency: {
      title: 'دستاویز میں اتنی ہی بار',
      hint: 'وہ دستاویزات جن میں دونوں کوڈروں نے کوڈ برابر بار لگایا، سب دستاویزات میں سے۔',
    },
    segments: {
      self: {
        title: (percent) => `اقتباسات، ہر ایک کا ${number(percent)}%`,
        hint: (percent) =>
          `دونوں میں سے کسی کے وہ اقتباسات جن کی اپنی لمبائی کا ${number(percent)}% یا زیادہ دوسرے کے اسی کوڈ کے اقتباس کے ساتھ مشترک ہے، سب اقتباسات میں سے۔`,
      },
      union: {
        title: (percent) => `اقتباسات، دونوں کا ${number(percent)}%`,
        hint: (percent) =>
          `دونوں میں سے کسی کے وہ اقتباسات جن کا دوسرے کے اسی کوڈ کے اقتباس کے ساتھ اکٹھے متن کا ${number(percent)}% یا زیادہ مشترک ہے، سب اقتباسات میں سے۔`,
      },
    },
    kappa: {
      title: (segments) => `κ – ${segments}`,
      hint: (codes) =>
        `امکان سے بڑھ کر اتفاق، جو ${number(codes)} میں ایک ہے، یعنی کوڈوں کی تعداد (Brennan & Prediger, 1981)۔`,
    },
  },
  nvivo: {
    percentEqual: {
      title: 'فیصد، فائلیں برابر',
      hint: 'فائل کے وہ حروف جو دونوں نے کوڈ کیے یا کسی نے نہیں، سب میں سے؛ فائلوں کا اوسط، ہر ایک برابر شمار۔',
    },
    percentBySize: {
      title: 'فیصد، فائلیں لمبائی سے',
      hint: 'وہی، ہر فائل اپنے حروف کے حساب سے شمار۔',
    },
    kappaEqual: {
      title: 'κ، فائلیں برابر',
      hint: 'فائل کے حروف پر Cohen کا κ؛ ان فائلوں کا اوسط جن میں وہ متعین ہے، ہر ایک برابر شمار۔',
    },
    kappaBySize: {
      title: 'κ، فائلیں لمبائی سے',
      hint: 'وہی، ہر فائل اپنے حروف کے حساب سے شمار۔',
    },
  },
  dedoose: {
    kappa: {
      title: 'κ Cohen',
      hint: 'اقتباسات پر کوڈ کا Cohen کا κ (Cohen, 1960)۔',
    },
    pooled: {
      title: 'κ، یکجا',
      hint: 'اتفاق اور اس کے امکان کا پہلے ان کوڈوں پر اوسط لیا جاتا ہے جو لگائے گئے، پھر دونوں ملائے جاتے ہیں (De Vries, Elliott, Kanouse & Teleki, 2008)۔',
    },
    excerpts: {
      title: 'اقتباسات',
      hint: 'وہ اکائیاں جن پر دونوں میں سے کسی نے ان میں سے کوئی کوڈ لگایا۔',
    },
  },
  universe: {
    documents: (compared, all) =>
      `دور کی ${number(all)} میں سے ${plural(compared, { one: 'ایک دستاویز', other: `${number(compared)} دستاویزات` })}: جن کا موازنہ ہے ان سب نے مکمل کیں`,
    chosen: (chosen, all) => `ان ${number(all)} میں سے ${number(chosen)} کا موازنہ ہے`,
    codes: (chosen, all) =>
      chosen === all
        ? plural(all, { one: 'ایک کوڈ', other: `${number(all)} کوڈ` })
        : `${number(all)} میں سے ${number(chosen)} کوڈ`,
    chooseDocuments: 'دستاویزات چنیں',
    chooseCodes: 'کوڈ چنیں',
    all: 'سب',
    none: 'کوئی نہیں',
    text: 'متن',
    noCodes: 'کوئی کوڈ نہیں چنا گیا۔',
  },
  chosenFigures: (names) => `اعداد: ${names}`,
  shownFigure: 'عدد',
  trend: {
    title: 'دور بہ دور',
    figure: 'عدد',
    code: 'کوڈ',
    all: 'سب کوڈ اکٹھے',
    axis: (figure) => `${figure} دور بہ دور`,
    about:
      'وہی کوڈ اس دور میں اور اس سے پہلے بند ہوئے ادوار میں، ہر دور اپنے کوڈروں اور دستاویزات کے ساتھ، موازنہ ایک ہی طرح سے۔ لکیر 95% وقفہ ہے، جہاں دور میں دس یا زیادہ دستاویزات ہیں۔',
    facts: (coders, documents) =>
      `${plural(coders, { one: 'ایک کوڈر', other: `${number(coders)} کوڈرز` })}، ${plural(documents, { one: 'ایک دستاویز', other: `${number(documents)} دستاویزات` })}`,
    failed: 'پہلے ادوار کا موازنہ نہ ہو سکا۔',
    fileName: 'ادوار',
  },
} satisfies Messages['agreement']['views'];
