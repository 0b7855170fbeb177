/** What a code is picked for: to code with it, or as the place where codings or codes go. */
export type PickPurpose = 'apply' | 'choose' | 'copy' | 'merge' | 'move' | 'recode';
