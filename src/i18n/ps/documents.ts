import type { Messages } from '#i18n/messages.ts';

export const documents = {} satisfies Messages['documents'];
