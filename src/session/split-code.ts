import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import { splitCode as split, type DealtCoding } from '#domain/edits/split-code.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { everything } from '#domain/visibility.ts';
import { newId } from '#storage/new-id.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { hangingOn } from './hanging-on.ts';
import type { Session, Written } from './session.svelte.ts';

export interface SplitPlan {
  readonly code: CodeId;
  /** Codes that come into being with it. */
  readonly made: readonly Code[];
  /** Where codings of the code go; those that are not named keep it. */
  readonly dealt: ReadonlyMap<
    CodingId,
    { readonly keeps: boolean; readonly targets: readonly CodeId[] }
  >;
}

export interface Split {
  readonly written: Written | undefined;
  /** Codings that were dealt out and are gone, or coded with something else, by now: they are left as they are. */
  readonly left: number;
}

function dealtCoding(
  coding: Coding,
  { keeps, targets }: { readonly keeps: boolean; readonly targets: readonly CodeId[] },
): DealtCoding {
  const [first, ...others] = targets;
  const moveTo = keeps ? undefined : first;
  const copies = (keeps ? targets : others).map((code) => ({
    ...coding,
    id: newId<CodingId>(),
    code,
  }));
  return { coding, moveTo, copies };
}

/** Deals codings out as planned, in one change, as far as they are still there. */
export async function splitCode(session: Session, plan: SplitPlan): Promise<Split> {
  const { db } = session;
  const hanging = await hangingOn(session);
  const { codes } = hanging;
  const there = new Set([...codes, ...plan.made].map(({ id }) => id));
  const wanted = [...plan.dealt].map(([id, { keeps, targets }]) => {
    const left = targets.filter((target) => there.has(target));
    return { id, keeps: keeps || left.length === 0, targets: left };
  });
  const receiving = new Set(wanted.flatMap(({ targets }) => targets));
  const codings = await codingsOfCodes(db, new Set([plan.code, ...receiving]), everything);
  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const dealt = wanted.flatMap(({ id, ...dealing }) => {
    const coding = byId.get(id);
    return coding?.code === plan.code ? [dealtCoding(coding, dealing)] : [];
  });
  const code = codes.find(({ id }) => id === plan.code);
  const standing = codings.filter((coding) => receiving.has(coding.code));
  const draft = code && split(code, dealt, plan.made, { ...hanging, standing });
  return { written: await session.apply(draft), left: wanted.length - dealt.length };
}
