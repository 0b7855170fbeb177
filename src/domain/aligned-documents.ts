import type { Document } from './document.ts';
import { groupBy } from './group-by.ts';
import type { DocumentId } from './ids.ts';
import type { TurnCorrection } from './speaker.ts';
import {
  alignTurns,
  isEmptyRange,
  turnsAt,
  type SaidOfTurns,
  type Side,
  type TurnAlignment,
  type TurnRange,
} from './text/align-turns.ts';
import type { Span } from './text/span.ts';
import type { Turn } from './text/turn.ts';
import { originalOf } from './translations.ts';

/** A document with the turns of its current text. */
interface WithTurns {
  readonly document: Document;
  readonly turns: readonly Pick<Turn, 'start'>[];
}

/** An original and a translation of it, side by side. */
export interface AlignedDocuments<Of extends WithTurns> {
  readonly original: Of;
  readonly translation: Of;
  readonly alignment: TurnAlignment;
}

function saidIn(original: WithTurns, corrections: readonly TurnCorrection[]): SaidOfTurns {
  const said = new Map<number, TurnRange | 'above' | 'none'>();
  for (const { index, counterpart } of corrections) {
    if (typeof counterpart === 'string') said.set(index, counterpart);
    else if (counterpart?.revision === original.document.current) {
      const range = turnsAt(original.turns, counterpart);
      if (range) said.set(index, range);
    }
  }
  return said;
}

/** The translations among documents beside their originals, by translation; `corrections` are those of the current texts. */
export function alignedDocuments<Of extends WithTurns>(
  texts: readonly Of[],
  corrections: readonly TurnCorrection[],
): ReadonlyMap<DocumentId, AlignedDocuments<Of>> {
  const documents = texts.map(({ document }) => document);
  const byId = new Map(texts.map((text) => [text.document.id, text]));
  const byRevision = groupBy(corrections, ({ revision }) => revision);
  return new Map(
    texts.flatMap((translation) => {
      const found = originalOf(documents, translation.document);
      const original = found && byId.get(found.id);
      if (!original) return [];
      const said = saidIn(original, byRevision.get(translation.document.current) ?? []);
      const alignment = alignTurns(original.turns.length, translation.turns.length, said);
      return [[translation.document.id, { original, translation, alignment }] as const];
    }),
  );
}

/** How many rows have something of both texts. */
export function pairedRows({ rows }: Pick<TurnAlignment, 'rows'>): number {
  return rows.filter((row) => !isEmptyRange(row.original) && !isEmptyRange(row.translation)).length;
}

/** What is said in the turns that stand beside a stretch of one of the texts, whole; undefined where none does. */
export function spanBeside(
  texts: Readonly<Record<Side, { readonly turns: readonly Turn[] }>>,
  { rows }: Pick<TurnAlignment, 'rows'>,
  side: Side,
  span: Span,
): Span | undefined {
  const otherSide = side === 'original' ? 'translation' : 'original';
  const [own, there] = [texts[side].turns, texts[otherSide].turns];
  const turns = turnsAt(own, span);
  const beside = rows.filter((row) => {
    const isHere = turns && row[side].from < turns.to && turns.from < row[side].to;
    return isHere && !isEmptyRange(row[otherSide]);
  });
  const first = there[beside[0]?.[otherSide].from ?? -1];
  const last = there[(beside.at(-1)?.[otherSide].to ?? 0) - 1];
  const isThere = first && last && first.bodyStart < last.end;
  return isThere ? { start: first.bodyStart, end: last.end } : undefined;
}
