import type { Coding } from '#domain/coding.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { WalkDirection } from './coding-walk.ts';
import { coderOf } from './coder-of.ts';
import type { DeskContext } from './desk-context.ts';
import type { Desk } from './desk.svelte.ts';

type Name = keyof Messages['desk']['walkCommands'];

function command(
  name: Name,
  keys: readonly KeySpec[],
  run: (desk: Desk) => boolean | void,
  when?: (desk: Desk) => boolean,
): Command<DeskContext> {
  return {
    id: `desk.${name}`,
    title: (t) => t.desk.walkCommands[name],
    scope: 'transcript',
    run: ({ desk, tellEnd }) => {
      if (run(desk) === false) tellEnd();
    },
    ...(keys.length > 0 && { keys }),
    ...(when && { when: ({ desk }) => when(desk) }),
  };
}

/** The coding whose code or coder is walked along: the picked one, else the first on the passage. */
function guide(desk: Desk): Coding | undefined {
  return desk.picked ?? desk.codingsHere[0];
}

function alongCode(direction: WalkDirection): (desk: Desk) => boolean {
  return (desk) => {
    const code = guide(desk)?.code ?? desk.active?.id;
    return desk.step(direction, (coding) => coding.code === code);
  };
}

function alongCoder(direction: WalkDirection): (desk: Desk) => boolean {
  return (desk) => {
    const guiding = guide(desk);
    const coder = guiding ? coderOf(guiding) : desk.session.coderId;
    return desk.step(direction, (coding) => coderOf(coding) === coder);
  };
}

const hasCode = (desk: Desk) => guide(desk) !== undefined || desk.active !== undefined;

/** Going from coding to coding, selecting by units, and what of the page is shown. */
export const walkCommands: readonly Command<DeskContext>[] = [
  command('next', ['KeyJ'], (desk) => desk.step('next')),
  command('previous', ['KeyL'], (desk) => desk.step('previous')),
  command('nextOfCode', ['Shift+KeyJ'], alongCode('next'), hasCode),
  command('previousOfCode', ['Shift+KeyL'], alongCode('previous'), hasCode),
  command('nextOfCoder', ['Alt+KeyJ'], alongCoder('next')),
  command('previousOfCoder', ['Alt+KeyL'], alongCoder('previous')),
  command('nextUncoded', ['KeyI'], (desk) => desk.stepUncoded('next')),
  command('previousUncoded', ['Shift+KeyI'], (desk) => desk.stepUncoded('previous')),
  command(
    'overlapping',
    ['KeyO'],
    (desk) => desk.stepOverlapping(),
    (desk) => desk.target !== undefined,
  ),
  command('selectSentence', ['KeyS'], (desk) => desk.selectAround('sentence')),
  command('selectTurn', ['KeyT'], (desk) => desk.selectAround('turn')),
  {
    id: 'desk.release',
    title: (t) => t.desk.walkCommands.release,
    keys: ['Escape'],
    scope: 'transcript',
    when: ({ desk, backToHits }) => desk.target !== undefined || backToHits !== undefined,
    // From the inside out: the passage, then the hit that led to it.
    run: ({ desk, backToHits }) => {
      if (desk.target) desk.release();
      else backToHits?.();
    },
  },
  {
    id: 'desk.backToHits',
    title: (t) => t.desk.backToHits,
    scope: 'desk',
    when: ({ backToHits }) => backToHits !== undefined,
    run: ({ backToHits }) => backToHits?.(),
  },
  command(
    'onlyThisCode',
    ['KeyH'],
    (desk) => {
      const code = guide(desk)?.code ?? desk.active?.id;
      const { focus } = desk.look;
      if (focus?.keep === 'code') desk.look.setFocus(undefined);
      else if (code) desk.look.setFocus({ keep: 'code', code });
    },
    (desk) => hasCode(desk) || desk.look.focus?.keep === 'code',
  ),
  command('uncodedText', ['Shift+KeyH'], (desk) => desk.look.toggleFocus({ keep: 'uncoded' })),
  command('nextDisplay', ['KeyD'], (desk) => desk.look.chooseNext()),
  command('snapToWords', ['Shift+KeyS'], (desk) =>
    desk.look.setSnapsToWords(!desk.look.snapsToWords),
  ),
];
