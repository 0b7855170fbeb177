import type { Messages } from '#i18n/messages.ts';

export const cases = {} satisfies Messages['cases'];
