import type { DocumentId } from '#domain/ids.ts';

/** Names a hit as long as the text stays the same. */
export function hitKey(hit: { readonly document: DocumentId; readonly start: number }): string {
  return `${hit.document}/${String(hit.start)}`;
}
