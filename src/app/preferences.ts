type Preference = 'locale' | 'theme';

/** What is remembered of the page's look, apart from any project. A browser that keeps nothing is no error. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`hashiya.${name}`);
  } catch {
    return null;
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`hashiya.${name}`, value);
  } catch {
    // Storage is barred or full: the choice holds until the page is closed.
  }
}
