import type { Coding } from '#domain/coding.ts';
import {
  isEmptyRange,
  type AlignedRow,
  type Side,
  type TurnRange,
} from '#domain/text/align-turns.ts';
import type { Correction } from '#domain/text/correct-alignment.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Desk } from '#features/desk/desk.svelte.ts';
import type { MenuItem } from '#ui/menu/menu-item.ts';
import { OTHER_SIDE, type BesidePair } from './beside-pair.svelte.ts';
import { toldOverThere } from './told-over-there.ts';

const SIDES: readonly Side[] = ['original', 'translation'];
const CORRECTIONS: readonly Exclude<Correction, 'order'>[] = ['above', 'none', 'previous', 'next'];
/** Codes that a menu tells of; a page holds no more. */
const MOST_CODES = 8;

/** Of several turns in a row the first goes up, and the last leaves them. */
function turnMeant({ from, to }: TurnRange, correction: Correction): number {
  return correction === 'above' || correction === 'previous' ? from : to - 1;
}

function correctionItems(pair: BesidePair, row: AlignedRow, side: Side, t: Messages): MenuItem[] {
  if (isEmptyRange(row[side])) return [];
  return CORRECTIONS.map((correction) => {
    const turn = turnMeant(row[side], correction);
    return {
      text: t.translations.ofSide[side](t.translations.corrections[correction]),
      disabled: !pair.canCorrectTurn(side, turn, correction),
      run: () => void pair.correctTurn(side, turn, correction),
    };
  });
}

function codingItems(
  pair: BesidePair,
  row: AlignedRow,
  t: Messages,
  ongo: (desk: Desk, coding: Coding) => void,
): MenuItem[] {
  return SIDES.flatMap((side) => {
    const desk = pair.desks[OTHER_SIDE[side]];
    return pair.codedOverThere(row, side).flatMap(({ codings }): MenuItem[] => {
      const [first] = codings;
      if (!first) return [];
      const text = t.translations.ofSide[OTHER_SIDE[side]](toldOverThere(desk, codings, t));
      return [{ text, run: () => ongo(desk, first) }];
    });
  }).slice(0, MOST_CODES);
}

/** What can be done with a row: say what its turns belong to, and go to what is coded in it. */
export function rowMenu(
  pair: BesidePair,
  row: AlignedRow,
  t: Messages,
  ongo: (desk: Desk, coding: Coding) => void,
): MenuItem[] {
  const codings = codingItems(pair, row, t, ongo);
  const side = isEmptyRange(row.translation) ? 'original' : 'translation';
  const { from } = row[side];
  return [
    ...correctionItems(pair, row, 'original', t),
    ...(isEmptyRange(row.original) || isEmptyRange(row.translation) ? [] : ['divider' as const]),
    ...correctionItems(pair, row, 'translation', t),
    'divider',
    {
      text: t.translations.commands.order,
      disabled: !pair.canCorrectTurn(side, from, 'order'),
      run: () => void pair.correctTurn(side, from, 'order'),
    },
    ...(codings.length > 0 ? ['divider' as const, ...codings] : []),
  ];
}
