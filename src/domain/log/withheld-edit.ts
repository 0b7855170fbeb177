import type { Edit } from './change.ts';

/** What a change is called of which all was withheld: what kind of edit it was would tell how others work. */
export const WITHHELD_EDIT: Edit = { name: 'withheld' };
