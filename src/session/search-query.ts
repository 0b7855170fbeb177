import type { AttributeId, CaseId, DocumentId } from '#domain/ids.ts';
import type { Person } from '#domain/search-request.ts';
import { speakerRoleSchema, type SpeakerRole } from '#domain/speaker.ts';
import type { SearchKind, WantedText } from '#domain/text/find-text.ts';
import { formatRoute, type ProjectRoute } from './route.ts';

/** Cases or documents that have one value of an attribute; the value as an address writes it. */
export interface SearchedGroup {
  readonly attribute: AttributeId;
  readonly value: string;
}

/** What the screen Search shows, as an address carries it. */
export interface SearchQuery extends WantedText {
  /** Absent: whoever speaks. */
  readonly role?: SpeakerRole | undefined;
  readonly person?: Person | undefined;
  readonly group?: SearchedGroup | undefined;
  /** Absent: in all documents. */
  readonly document?: DocumentId | undefined;
  /** Whether translations are left out: what is said once is found twice with them. */
  readonly withoutTranslations?: boolean | undefined;
  /** Names the hit that was opened last. */
  readonly at?: string | undefined;
  /** Whether the page before this one in the browser's history is the desk it was begun on. */
  readonly isFromDesk?: boolean | undefined;
}

type Query = Readonly<Record<string, string>>;

export const NO_SEARCH: SearchQuery = { text: '', wholeWord: false };

/** Searches everything that is said by anybody. */
export const EVERYWHERE = {
  role: undefined,
  person: undefined,
  group: undefined,
  document: undefined,
  withoutTranslations: undefined,
} satisfies Partial<SearchQuery>;

/** As far apart as words can be asked for. */
export const FARTHEST = 999;

/** How far apart words may be: a whole number that makes sense, or nothing. */
export function distanceIn(text: string | undefined): number | undefined {
  const distance = Number(text);
  return Number.isInteger(distance) && distance >= 1 && distance <= FARTHEST ? distance : undefined;
}

/** Whether a query asks for nothing at all, as the address in the menu. */
export function isNoSearch(query: SearchQuery): boolean {
  return Object.entries(query).every(
    ([, value]) => value === undefined || value === '' || value === false,
  );
}

function kindIn({ kind, within }: Query): Pick<SearchQuery, 'kind' | 'distance'> {
  if (kind !== 'any' && kind !== 'near' && kind !== 'pattern') return {};
  const distance = kind === 'near' ? distanceIn(within) : undefined;
  return { kind: kind satisfies SearchKind, ...(distance !== undefined && { distance }) };
}

function personIn({ case: id, speaker }: Query): Pick<SearchQuery, 'person'> {
  if (id) return { person: { case: id as CaseId } };
  return speaker ? { person: { name: speaker } } : {};
}

function groupIn({ attribute, value }: Query): Pick<SearchQuery, 'group'> {
  return attribute && value !== undefined
    ? { group: { attribute: attribute as AttributeId, value } }
    : {};
}

export function readSearchQuery(query: Query): SearchQuery {
  const role = speakerRoleSchema.safeParse(query['role']).data;
  const { document, at } = query;
  return {
    text: query['text'] ?? '',
    wholeWord: query['word'] === 'whole',
    ...kindIn(query),
    ...(role && { role }),
    ...personIn(query),
    ...groupIn(query),
    ...(document && { document: document as DocumentId }),
    ...(query['translations'] === 'no' && { withoutTranslations: true }),
    ...(at && { at }),
    ...(query['from'] === 'desk' && { isFromDesk: true }),
  };
}

function scopeQuery(search: Partial<SearchQuery>): Query {
  const { role, person, group, document, withoutTranslations } = search;
  return {
    ...(role && { role }),
    ...(person && ('case' in person ? { case: person.case } : { speaker: person.name })),
    ...group,
    ...(document && { document }),
    ...(withoutTranslations && { translations: 'no' }),
  };
}

/** The address of the screen Search with a query. */
export function searchAddress(
  project: ProjectRoute['project'],
  search: Partial<SearchQuery>,
): string {
  const { text, wholeWord, kind, distance, at, isFromDesk } = search;
  const query: Query = {
    ...(text && { text }),
    ...(wholeWord && { word: 'whole' }),
    ...(kind && kind !== 'text' && { kind }),
    ...(kind === 'near' && distance !== undefined && { within: String(distance) }),
    ...scopeQuery(search),
    ...(at && { at }),
    ...(isFromDesk && { from: 'desk' }),
  };
  return formatRoute({ page: 'project', project, screen: 'search', query });
}
