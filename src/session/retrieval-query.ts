import type { Attribute, AttributeValue } from '#domain/case.ts';
import type { AttributeId, CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { formatRoute, type ProjectRoute } from './route.ts';

/** Which passages the screen Retrieve shows, as an address carries it. */
export interface RetrievalQuery {
  /** None: of any code. */
  readonly codes: readonly CodeId[];
  readonly withDescendants: boolean;
  /** None: the coder's own. */
  readonly coders: readonly CoderId[];
  /** None: in any document. */
  readonly documents: readonly DocumentId[];
  /** A group of cases; without a value those of which none is known. */
  readonly group?:
    { readonly attribute: AttributeId; readonly value: AttributeValue | undefined } | undefined;
  /** The attributes told with each passage; absent where nobody has chosen. */
  readonly shown?: readonly AttributeId[] | undefined;
}

export const EVERYTHING: RetrievalQuery = {
  codes: [],
  withDescendants: true,
  coders: [],
  documents: [],
};

type Query = Readonly<Record<string, string>>;

/** Ids are joined by commas, which no id holds. */
function idsIn<Id extends string>(text: string | undefined): Id[] {
  return (text ?? '').split(',').filter((id) => id !== '') as Id[];
}

function valueIn(text: string | undefined, type: Attribute['type']): AttributeValue | undefined {
  if (text === undefined) return undefined;
  if (type === 'number') return Number(text);
  return type === 'yes-no' ? text === 'true' : text;
}

/** What an address is read against: attributes tell what type a value has; codes may have been merged since. */
interface ReadAgainst {
  readonly attributes: readonly Pick<Attribute, 'id' | 'type'>[];
  codeMeant: (id: CodeId) => CodeId;
}

/** Reads the query of an address. */
export function readRetrievalQuery(query: Query, data: ReadAgainst): RetrievalQuery {
  const [attribute] = idsIn<AttributeId>(query['attribute']);
  const type = data.attributes.find(({ id }) => id === attribute)?.type ?? 'text';
  return {
    codes: [...new Set(idsIn<CodeId>(query['code']).map((id) => data.codeMeant(id)))],
    withDescendants: query['sub'] !== 'no',
    coders: idsIn(query['coder']),
    documents: idsIn(query['document']),
    ...(attribute && { group: { attribute, value: valueIn(query['value'], type) } }),
    ...(query['show'] !== undefined && { shown: idsIn(query['show']) }),
  };
}

function toQuery(retrieval: RetrievalQuery): Query {
  const { codes, withDescendants, coders, documents, group, shown } = retrieval;
  return {
    ...(codes.length > 0 && { code: codes.join(',') }),
    ...(!withDescendants && { sub: 'no' }),
    ...(coders.length > 0 && { coder: coders.join(',') }),
    ...(documents.length > 0 && { document: documents.join(',') }),
    ...(group && { attribute: group.attribute }),
    ...(group?.value !== undefined && { value: String(group.value) }),
    ...(shown && { show: shown.join(',') }),
  };
}

/** The address of the screen Retrieve with these passages. */
export function retrievalAddress(
  project: ProjectRoute['project'],
  retrieval: Partial<RetrievalQuery>,
): string {
  const query = toQuery({ ...EVERYTHING, ...retrieval });
  return formatRoute({ page: 'project', project, screen: 'retrieve', query });
}
