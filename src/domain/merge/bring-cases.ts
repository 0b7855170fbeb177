import { valueIdOf, type Attribute } from '#domain/case.ts';
import { changed, created } from '#domain/log/record.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import { lastOrder, type RecordBringer } from './record-bringer.ts';

export function bringCases(to: RecordBringer): void {
  const { ours, theirs } = to.match;
  const orders = ordersAfter(lastOrder(ours.cases), theirs.cases.length);
  for (const [at, one] of [...theirs.cases].sort(compareOrder).entries())
    to.bring('cases', one, (id) => ({ ...one, id, order: orders[at] ?? one.order }));
}

/** The own attribute that one of theirs was matched with. */
function ownAttribute(to: RecordBringer, theirs: Attribute['id']): Attribute | undefined {
  const own = to.match.idOf('attributes', theirs);
  return own === undefined ? undefined : to.entity('attributes', own);
}

/** Their attributes; a choice of ours offers what theirs offers too. */
export function bringAttributes(to: RecordBringer): void {
  const { ours, theirs } = to.match;
  const orders = ordersAfter(lastOrder(ours.attributes), theirs.attributes.length);
  for (const [at, attribute] of [...theirs.attributes].sort(compareOrder).entries()) {
    const order = orders[at] ?? attribute.order;
    to.bring('attributes', attribute, (id) => ({ ...attribute, id, order }));
    const own = ownAttribute(to, attribute.id);
    if (own?.type !== 'choice') continue;
    const choices = [...new Set([...own.choices, ...attribute.choices])];
    to.add(changed('attributes', own, { choices }));
  }
}

/** Their values, as far as the own attribute can hold them. */
export function bringValues(to: RecordBringer): void {
  const { theirs } = to.match;
  const kinds = new Map(theirs.attributes.map(({ id, of }) => [id, of]));
  for (const { subject, attribute, value } of theirs.values) {
    const table = kinds.get(attribute) === 'document' ? 'documents' : 'cases';
    const of = to.to.of(table, subject);
    const own = to.to.of('attributes', attribute);
    const type = ownAttribute(to, attribute)?.type;
    const fitting = type === undefined ? value : parseAttributeValue(String(value), type);
    if (!of || !own || fitting === undefined) continue;
    const entity = { id: valueIdOf(of, own), subject: of, attribute: own, value: fitting };
    if (to.to.isKnown('values', entity.id)) to.compare('values', entity);
    else to.add(created('values', entity));
  }
}
