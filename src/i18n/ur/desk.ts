import type { Messages } from '#i18n/messages.ts';

export const desk = {} satisfies Messages['desk'];
