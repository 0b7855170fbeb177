const KEY = 'hashiya.desk.';

/** The document that was on the desk last, in this browser. */
export function lastDocument(localId: string): string | undefined {
  return localStorage.getItem(KEY + localId) ?? undefined;
}

export function rememberDocument(localId: string, document: string): void {
  localStorage.setItem(KEY + localId, document);
}
