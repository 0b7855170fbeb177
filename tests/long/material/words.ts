export type Language = 'en' | 'ur' | 'ps';

/** Words a transcript is made of. Some are written with combining marks, as keyboards and copied texts have them. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: (
    'the portal complaint office people district village officer answer number phone record form ' +
    'clerk months nobody resolved waiting trust network signal copy paper visited again because ' +
    'before always sometimes neighbour brother women market road water school register stamp system ' +
    'they we it is was not only with from about their every morning asked showed learned ' +
    'nai\u0308ve cafe\u0301 re\u0301sume\u0301 co\u00f6perate o\u0302le'
  ).split(' '),
  ur: (
    'پورٹل شکایت دفتر لوگ ضلع گاؤں افسر جواب نمبر فون ریکارڈ فارم کلرک مہینے کوئی حل انتظار اعتماد ' +
    'نیٹ ورک کاغذ دوبارہ کیونکہ پہلے ہمیشہ کبھی ہمسایہ بھائی خواتین بازار سڑک پانی اسکول مہر نظام ' +
    'ہم آپ یہ وہ نہیں صرف ساتھ سے بارے ہر صبح پوچھا دکھایا سیکھا ' +
    'مُحَبَّت اِنتِظام عِلم قُوَّت'
  ).split(' '),
  ps: (
    'پورټل شکایت دفتر خلک ولسوالۍ کلي افسر ځواب شمېره ټلیفون ثبت فورمه میاشتې هېڅوک حل انتظار ' +
    'باور کاغذ بیا ځکه مخکې تل کله ګاونډی ورور ښځې بازار سړک اوبه ښوونځی مهر نظام موږ تاسو دا ' +
    'هغه نه یوازې سره څخه په هره سهار وپوښتل وښودل زده مَوږ حُکُومَت'
  ).split(' '),
};

/** One grapheme each, of one up to eleven code units. */
export const PICTURES = ['🙂', '👍🏽', '🇵🇰', '👨‍👩‍👧‍👦', '📱', '🧕🏽', '❤️', '1️⃣'];

export const STOPS: Readonly<Record<Language, readonly string[]>> = {
  en: ['.', '.', '?'],
  ur: ['۔', '۔', '؟'],
  ps: ['.', '.', '؟'],
};
