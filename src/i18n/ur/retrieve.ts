import type { Messages } from '#i18n/messages.ts';

export const retrieve = {} satisfies Messages['retrieve'];
