import type { DocumentId } from '#domain/ids.ts';
import { speakerRoleSchema, type SpeakerRole } from '#domain/speaker.ts';
import type { WantedText } from '#domain/text/find-text.ts';
import { formatRoute, type ProjectRoute } from './route.ts';

/** What the screen Search shows, as an address carries it. */
export interface SearchQuery extends WantedText {
  /** Absent: whoever speaks. */
  readonly role?: SpeakerRole | undefined;
  /** Absent: in all documents. */
  readonly document?: DocumentId | undefined;
  /** Names the hit that was opened last. */
  readonly at?: string | undefined;
  /** Whether the page before this one in the browser's history is the desk it was begun on. */
  readonly isFromDesk?: boolean | undefined;
}

type Query = Readonly<Record<string, string>>;

export const NO_SEARCH: SearchQuery = { text: '', wholeWord: false };

export function readSearchQuery(query: Query): SearchQuery {
  const role = speakerRoleSchema.safeParse(query['role']).data;
  const { document, at } = query;
  return {
    text: query['text'] ?? '',
    wholeWord: query['word'] === 'whole',
    ...(role && { role }),
    ...(document && { document: document as DocumentId }),
    ...(at && { at }),
    ...(query['from'] === 'desk' && { isFromDesk: true }),
  };
}

/** The address of the screen Search with a query. */
export function searchAddress(
  project: ProjectRoute['project'],
  search: Partial<SearchQuery>,
): string {
  const { text, wholeWord, role, document, at, isFromDesk } = search;
  const query: Query = {
    ...(text && { text }),
    ...(wholeWord && { word: 'whole' }),
    ...(role && { role }),
    ...(document && { document }),
    ...(at && { at }),
    ...(isFromDesk && { from: 'desk' }),
  };
  return formatRoute({ page: 'project', project, screen: 'search', query });
}
