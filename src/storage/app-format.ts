/**
 * Raised when what is written is no longer understood by older builds; they then refuse to write. It is the version of the
 * database too, so that a page of an older build that is still open lets go of it.
 * 2: codings have weights and comments.
 * 3: the log may hold orders to erase; merges are remembered.
 * 4: rounds hide codings; reviews and decisions.
 * 5: texts are edited, and codings are placed in the new ones.
 */
export const APP_FORMAT = 5;
