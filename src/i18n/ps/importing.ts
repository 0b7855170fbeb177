import type { Messages } from '#i18n/messages.ts';

export const importing = {} satisfies Messages['importing'];
