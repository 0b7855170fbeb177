import type { Messages } from '#i18n/messages.ts';

export const quotes = {} satisfies Messages['quotes'];
