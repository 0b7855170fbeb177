import type { Coding } from '#domain/coding.ts';
import { translateMentions } from '#domain/mention.ts';
import { ordersAfter } from '#domain/order.ts';
import type { QuoteCounterpart } from '#domain/quote.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import { lastOrder, type RecordBringer } from './record-bringer.ts';

function codingKey({ layer, code, place: { revision, start, end } }: Coding): string {
  return [layer, code, revision, start, end].join(' ');
}

/** Codings by their id, or by place, code and coder. */
export function bringCodings(to: RecordBringer): void {
  const byKey = new Map(to.match.ours.codings.map((coding) => [codingKey(coding), coding]));
  for (const theirs of to.match.theirs.codings) {
    const coding = to.to.coding(theirs);
    if (!coding) continue;
    const { id, layer } = coding;
    const standing = to.entity('codings', id);
    const same = standing?.layer === layer ? standing : byKey.get(codingKey(coding));
    if (same) {
      to.to.set('codings', theirs.id, same.id);
      to.compare('codings', { ...coding, id: same.id });
    } else if (to.wasRemoved('codings', id)) to.offerRemoved('codings', id, to.layerOf(id));
    else to.codings.push({ ...coding, id: to.to.give('codings', id) });
  }
}

/** Lets a record of theirs be what one of ours is that says the same. */
function meet(to: RecordBringer, table: TableName, theirs: string, same: string | undefined): void {
  const own = to.entity(table, theirs)?.id ?? same;
  if (own !== undefined) to.to.set(table, theirs, own);
}

function memoKey({ target, place, title, body }: EntityOf<'memos'>): string {
  const turn = place ? [place.revision, place.start, place.end] : [];
  return [target.table, target.id, ...turn, title, richTextToPlain(body)].join('\n');
}

/** Memos by their id, or by what they hang on and say. What they may mention has been brought before. */
export function bringMemos(to: RecordBringer): void {
  const byKey = new Map(to.match.ours.memos.map((memo) => [memoKey(memo), memo.id]));
  for (const theirs of to.match.theirs.memos) {
    const memo = to.to.onTurn(theirs);
    const target = to.to.target(memo.target);
    const coder = to.to.of('coders', memo.coder);
    if (!target || !coder) continue;
    meet(to, 'memos', memo.id, byKey.get(memoKey({ ...memo, target })));
    const body = translateMentions(memo.body, ({ kind, id }) => to.to.of(kind, id));
    to.bring('memos', memo, (id) => ({ ...memo, id, target, coder, body }));
  }
}

function linkKey({ from, to, relation }: EntityOf<'links'>): string {
  return [from.table, from.id, to.table, to.id, relation].join(' ');
}

export function bringLinks(to: RecordBringer): void {
  const byKey = new Map(to.match.ours.links.map((link) => [linkKey(link), link.id]));
  for (const link of to.match.theirs.links) {
    const ends = [to.to.target(link.from), to.to.target(link.to)] as const;
    const coder = to.to.of('coders', link.coder);
    if (!ends[0] || !ends[1] || !coder) continue;
    const own = { ...link, from: ends[0], to: ends[1], coder };
    meet(to, 'links', link.id, byKey.get(linkKey(own)));
    to.bring('links', link, (id) => ({ ...own, id }));
  }
}

function quoteKey({ place, code }: Pick<EntityOf<'quotes'>, 'place' | 'code'>): string {
  return [place.revision, place.start, place.end, code ?? ''].join(' ');
}

/** The same words in the other language, where that text is here. */
function ownCounterpart(
  { to }: RecordBringer,
  { document: theirs, place }: QuoteCounterpart,
): QuoteCounterpart | undefined {
  const [document, revision] = [to.of('documents', theirs), to.revision(place.revision)];
  return document && revision && { document, place: { ...place, revision } };
}

export function bringQuotes(to: RecordBringer): void {
  const { ours, theirs } = to.match;
  const byKey = new Map(ours.quotes.map((quote) => [quoteKey(quote), quote.id]));
  const orders = ordersAfter(lastOrder(ours.quotes), theirs.quotes.length);
  for (const [at, quote] of theirs.quotes.entries()) {
    const { code: theirCode, counterpart: theirWords, ...rest } = quote;
    const document = to.to.of('documents', quote.document);
    const revision = to.to.revision(quote.place.revision);
    const coder = to.to.of('coders', quote.coder);
    if (!document || !revision || !coder) continue;
    const code = theirCode && to.to.of('codes', theirCode);
    const place = { ...quote.place, revision };
    const order = orders[at] ?? quote.order;
    const counterpart = theirWords && ownCounterpart(to, theirWords);
    const more = { ...(code && { code }), ...(counterpart && { counterpart }) };
    const own = { ...rest, document, place, coder, order, ...more };
    meet(to, 'quotes', quote.id, byKey.get(quoteKey(own)));
    to.bring('quotes', quote, (id) => ({ ...own, id }));
  }
}
