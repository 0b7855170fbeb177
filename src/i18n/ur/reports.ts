import type { Messages } from '#i18n/messages.ts';

export const reports = {} satisfies Messages['reports'];
