import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const commands = {
  goTo: (screen) => `${isolate(screen)} ته ورشئ`,
  showKeys: 'ټولې کیلۍ وښایئ',
  language: (name) => `ژبه: ${isolate(name)}`,
  theme: {
    system: 'روښانه یا تیاره، لکه د کمپیوټر امستنه',
    light: 'روښانه پاڼه',
    dark: 'تیاره پاڼه',
  },
} satisfies Messages['commands'];
