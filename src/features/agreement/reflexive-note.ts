const KEY = 'hashiya.reflexiveNote';

/** Whether the note on reflexive thematic analysis has been put away in this browser, for all projects. */
export function isNotePutAway(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function putNoteAway(): void {
  try {
    localStorage.setItem(KEY, 'away');
  } catch {
    // Storage is barred or full: the note comes back with the next page.
  }
}
