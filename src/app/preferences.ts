type Preference = 'keys' | 'locale' | 'theme';

function addressOf(name: Preference): string {
  return `hashiya.${name}`;
}

/** What is remembered for this browser, apart from any project. A browser that keeps nothing is no error. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(addressOf(name));
  } catch {
    return null;
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(addressOf(name), value);
  } catch {
    // Storage is barred or full: the choice holds until the page is closed.
  }
}

/** Whether a change of the storage is one of this preference; a storage that was emptied names none. */
export function isPreference(key: string | null, name: Preference): boolean {
  return key === null || key === addressOf(name);
}
