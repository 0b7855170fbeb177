import type { Messages } from '#i18n/messages.ts';

export const errors = {
  noSuchPage: {
    title: 'داسې مخ نشته',
    text: 'ښايي پته زړه وي یا ناسمه لیکل شوې وي. هېڅ شی نه دی ورک شوی: پروژې مو پر لومړي مخ دي.',
    action: 'پروژو ته',
  },
  screenNotLoaded: {
    title: 'دا مخ پرانه نیستل شو',
    text: 'د حاشیې یوه برخه دلته نشته، ښايي نوې نسخه لګول شوې وي. کار مو خوندي دی. مخ بیا پرانیزئ.',
    action: 'بیا پرانیستل',
  },
  unexpected: {
    title: 'پر دې مخ یوه ستونزه پېښه شوه',
    text: 'څه چې خوندي شوي، پر ځای دي. مخ بیا پرانیزئ؛ که بیا پېښه شوه، لومړی پشتیبان واخلئ.',
    action: 'بیا پرانیستل',
  },
} satisfies Messages['errors'];
