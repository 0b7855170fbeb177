import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import { codesWithExamplesAfter } from './code-examples.ts';
import { draft } from './draft.ts';
import { followInto, type HangingOn } from './hanging-on.ts';
import { codingKey, uniteCodings } from './unite-codings.ts';

/** What becomes of a coding when its code is split. */
export interface DealtCoding {
  readonly coding: Coding;
  /** The code it gets; absent where it keeps its own. */
  readonly moveTo?: CodeId | undefined;
  /** Codings of other codes on the same span, made for this. */
  readonly copies: readonly Coding[];
}

/** What is there around the codings that are dealt out. */
export interface SplitMaterial extends HangingOn {
  /** Codings of the codes that codings go to, in the layers of those dealt out. */
  readonly standing: readonly Coding[];
}

/**
 * Deals codings of a code out to others, some of which come into being here. No coder gets a code twice on one span:
 * of two that become the same one stays, and no copy is made of what is there.
 */
export function splitCode(
  code: Code,
  dealt: readonly DealtCoding[],
  made: readonly Code[],
  { standing, ...hanging }: SplitMaterial,
): Draft | undefined {
  const moves = dealt.flatMap(({ coding, moveTo }) => (moveTo ? [{ coding, code: moveTo }] : []));
  const { records, into } = uniteCodings(moves, standing);
  const taken = new Set([
    ...standing.map((coding) => codingKey(coding, coding.code)),
    ...moves.map((move) => codingKey(move.coding, move.code)),
  ]);
  const copies = dealt
    .flatMap((one) => one.copies)
    .filter((coding) => {
      const key = codingKey(coding, coding.code);
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew;
    });
  const count = dealt.filter((one) => one.moveTo ?? one.copies.length > 0).length;
  return draft({ name: 'splitCode', count, ids: { code: code.id } }, [
    ...made.map((one) => created('codes', one)),
    ...records,
    ...copies.map((coding) => created('codings', coding)),
    ...followInto(hanging, into),
    ...codesWithExamplesAfter(hanging.codes, into).map(([one, examples]) =>
      changed('codes', one, examples),
    ),
  ]);
}
