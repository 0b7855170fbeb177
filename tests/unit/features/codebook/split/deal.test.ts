import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeId, CodingId } from '#domain/ids.ts';
import {
  addTarget,
  assign,
  assignAlso,
  countTo,
  dealingNow,
  goTo,
  keep,
  keepAlso,
  newDeal,
  removeTarget,
  summaryOf,
  type Deal,
} from '#features/codebook/split/deal.ts';

const CODINGS = ['one', 'two', 'three'] as CodingId[];
const [DOUBT, HOPE] = ['Doubt', 'Hope'] as [CodeId, CodeId];
const DEAL = newDeal(CODINGS, [DOUBT, HOPE]);

/** `one>Doubt two=`: where codings go; `=` is for those that keep their code. */
function dealt({ dealt: dealings }: Deal): string {
  return [...dealings]
    .map(([coding, { keeps, targets }]) => `${coding}${keeps ? '=' : ''}>${targets.join('+')}`)
    .join(' ');
}

describe('dealing codings out', () => {
  it('a digit deals and goes on; going back and dealing again replaces', () => {
    const first = assign(DEAL, DOUBT);
    expect([dealt(first), first.at]).toEqual(['one>Doubt', 1]);
    const again = assign(goTo(first, 0), HOPE);
    expect([dealt(again), again.at]).toEqual(['one>Hope', 1]);
  });

  it('with Shift several are collected, and the last goes on', () => {
    const collected = assignAlso(DEAL, DOUBT);
    expect([dealt(collected), collected.at]).toEqual(['one>Doubt', 0]);
    expect(dealt(assign(collected, HOPE))).toBe('one>Doubt+Hope');
    expect(dealt(keep(collected))).toBe('one=>Doubt');
    expect(dealt(assign(keepAlso(DEAL), HOPE))).toBe('one=>Hope');
    expect(dealt(assignAlso(collected, DOUBT))).toBe('');
    expect(dealt(assign(goTo(goTo(collected, 1), 0), HOPE))).toBe('one>Hope');
  });

  it('keeping is a decision, going on without one is none', () => {
    const kept = keep(DEAL);
    expect([dealt(kept), kept.at]).toEqual(['one=>', 1]);
    const passed = goTo(kept, 2);
    expect(dealingNow(goTo(passed, 1))).toBeUndefined();
    expect(summaryOf(passed)).toEqual({ moved: 0, copied: 0, kept: 1, open: 2 });
  });

  it('stays between the first and the end', () => {
    expect(goTo(DEAL, -1).at).toBe(0);
    const end = goTo(DEAL, 9);
    expect(end.at).toBe(3);
    expect(dealt(assign(end, DOUBT))).toBe('');
  });

  it('a target that is taken away leaves its codings open, unless they went elsewhere too', () => {
    const both = assign(assignAlso(DEAL, DOUBT), HOPE);
    const all = keep(assignAlso(assign(both, DOUBT), DOUBT));
    expect(dealt(all)).toBe('one>Doubt+Hope two>Doubt three=>Doubt');
    const left = removeTarget(all, DOUBT);
    expect(dealt(left)).toBe('one>Hope three=>');
    expect(left.targets).toEqual([HOPE]);
    expect(addTarget(addTarget(left, DOUBT), DOUBT).targets).toEqual([HOPE, DOUBT]);
  });

  it('counts every coding once, whatever is pressed', () => {
    const steps = fc.array(fc.tuple(fc.nat(4), fc.nat(2)));
    fc.assert(
      fc.property(steps, (pressed) => {
        const end = pressed.reduce((deal: Deal, [kind, pick]) => {
          const target = pick === 0 ? DOUBT : HOPE;
          if (kind === 0) return assign(deal, target);
          if (kind === 1) return assignAlso(deal, target);
          if (kind === 2) return keep(deal);
          if (kind === 3) return keepAlso(deal);
          return goTo(deal, deal.at - 1);
        }, DEAL);
        const { moved, copied, kept, open } = summaryOf(end);
        expect(moved + copied + kept + open).toBe(CODINGS.length);
        expect(countTo(end, DOUBT)).toBeLessThanOrEqual(moved + copied);
        expect([...end.dealt.values()].every((one) => one.keeps || one.targets.length > 0)).toBe(
          true,
        );
      }),
    );
  });
});
