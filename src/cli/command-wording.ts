import { en } from '#i18n/en.ts';
import { wordingOf } from '#i18n/wording.ts';

/** The command line speaks English. */
export const wording = wordingOf('en', en);
