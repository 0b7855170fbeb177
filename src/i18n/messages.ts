import type { en } from './en.ts';

/** Every sentence of the interface, by section. English is the pattern that the other languages must match. */
export type Messages = typeof en;
