import type { Messages } from '#i18n/messages.ts';

export const memos = {} satisfies Messages['memos'];
