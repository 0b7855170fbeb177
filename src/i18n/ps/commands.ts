import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const commands = {
  goTo: (screen) => `${isolate(screen)} ته ورشئ`,
  showKeys: 'ټولې کیلۍ وښایئ',
  toNotices: 'خبرتیاوو ته لاړ شئ',
  places: {
    everywhere: 'هر ځای',
    screen: (name) => `د «${isolate(name)}» پر مخ`,
    text: 'په یوه متن کې',
    edge: 'د څنډې د خوځولو پر مهال',
    list: (name) => `د «${isolate(name)}» د مخ په لړلیک کې`,
  },
  language: (name) => `ژبه: ${isolate(name)}`,
  theme: {
    system: 'روښانه یا تیاره، لکه د کمپیوټر امستنه',
    light: 'روښانه پاڼه',
    dark: 'تیاره پاڼه',
  },
} satisfies Messages['commands'];
