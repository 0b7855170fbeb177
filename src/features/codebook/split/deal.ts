import type { CodeId, CodingId } from '#domain/ids.ts';

/** Where a coding of the split code goes. */
export interface Dealing {
  /** Whether it keeps the code that is split. */
  readonly keeps: boolean;
  readonly targets: readonly CodeId[];
}

/** Codings of a code on their way to others, one after the other. */
export interface Deal {
  readonly codings: readonly CodingId[];
  /** The codes they can go to, in the order of the digits. */
  readonly targets: readonly CodeId[];
  readonly dealt: ReadonlyMap<CodingId, Dealing>;
  /** Index of the coding that is looked at; behind the last at the end. */
  readonly at: number;
  /** Whether what is looked at is being dealt to several: the next target is added to the others. */
  readonly isCollecting: boolean;
}

export function newDeal(codings: readonly CodingId[], targets: readonly CodeId[]): Deal {
  return { codings, targets, dealt: new Map(), at: 0, isCollecting: false };
}

export function goTo(deal: Deal, at: number): Deal {
  const inside = Math.max(0, Math.min(at, deal.codings.length));
  return { ...deal, at: inside, isCollecting: false };
}

/** What was decided for the coding that is looked at. */
export function dealingNow({ codings, at, dealt }: Deal): Dealing | undefined {
  const coding = codings[at];
  return coding && dealt.get(coding);
}

function withDealing(deal: Deal, dealing: Dealing | undefined): Deal {
  const coding = deal.codings[deal.at];
  if (!coding) return deal;
  const dealt = new Map(deal.dealt);
  if (dealing && (dealing.keeps || dealing.targets.length > 0)) dealt.set(coding, dealing);
  else dealt.delete(coding);
  return { ...deal, dealt };
}

/** The coding goes to this code, with those collected before; and on to the next. */
export function assign(deal: Deal, target: CodeId): Deal {
  const before = deal.isCollecting ? dealingNow(deal) : undefined;
  const targets = [...new Set([...(before?.targets ?? []), target])];
  return goTo(withDealing(deal, { keeps: before?.keeps ?? false, targets }), deal.at + 1);
}

/** The coding goes to this code too, or does not after all. */
export function assignAlso(deal: Deal, target: CodeId): Deal {
  const { keeps, targets } = dealingNow(deal) ?? { keeps: false, targets: [] };
  const next = targets.includes(target)
    ? targets.filter((one) => one !== target)
    : [...targets, target];
  return { ...withDealing(deal, { keeps, targets: next }), isCollecting: true };
}

/** The coding keeps its code, and goes on to the others collected before; then the next. */
export function keep(deal: Deal): Deal {
  const before = deal.isCollecting ? dealingNow(deal) : undefined;
  return goTo(withDealing(deal, { keeps: true, targets: before?.targets ?? [] }), deal.at + 1);
}

/** The coding keeps its code too, or does not after all. */
export function keepAlso(deal: Deal): Deal {
  const { keeps, targets } = dealingNow(deal) ?? { keeps: false, targets: [] };
  return { ...withDealing(deal, { keeps: !keeps, targets }), isCollecting: true };
}

export function addTarget(deal: Deal, target: CodeId): Deal {
  const { targets } = deal;
  return targets.includes(target) ? deal : { ...deal, targets: [...targets, target] };
}

/** Takes a code from the targets; codings that went nowhere else are open again. */
export function removeTarget(deal: Deal, target: CodeId): Deal {
  const dealt = new Map<CodingId, Dealing>();
  for (const [coding, { keeps, targets }] of deal.dealt) {
    const left = targets.filter((one) => one !== target);
    if (keeps || left.length > 0) dealt.set(coding, { keeps, targets: left });
  }
  return { ...deal, dealt, targets: deal.targets.filter((one) => one !== target) };
}

export function countTo({ dealt }: Deal, target: CodeId): number {
  return [...dealt.values()].filter(({ targets }) => targets.includes(target)).length;
}

export interface DealSummary {
  /** Codings that leave the code. */
  readonly moved: number;
  /** That keep it and go elsewhere too. */
  readonly copied: number;
  readonly kept: number;
  /** Those nothing was said of; they keep their code. */
  readonly open: number;
}

export function summaryOf({ codings, dealt }: Deal): DealSummary {
  const dealings = [...dealt.values()];
  const isCopied = ({ keeps, targets }: Dealing) => keeps && targets.length > 0;
  return {
    moved: dealings.filter(({ keeps }) => !keeps).length,
    copied: dealings.filter(isCopied).length,
    kept: dealings.filter((one) => one.keeps && !isCopied(one)).length,
    open: codings.length - dealings.length,
  };
}
