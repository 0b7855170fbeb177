import type { BoundaryUnit, Edge } from '#domain/text/boundaries.ts';
import type { Command } from '#session/command.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { DeskContext } from './desk-context.ts';

type EdgeCommand = Command<DeskContext>;

const KEY_BY_EDGE: Readonly<Record<Edge, KeySpec>> = { start: 'BracketLeft', end: 'BracketRight' };

/** Keys that choose a unit, held with an arrow. */
const MODIFIERS_BY_UNIT: Readonly<Record<BoundaryUnit, string>> = {
  character: '',
  word: 'Mod+',
  sentence: 'Shift+',
  turn: 'Mod+Shift+',
};

const isHeld = ({ desk }: DeskContext) => desk.edge.edge !== undefined;

function holdCommand(edge: Edge): EdgeCommand {
  return {
    id: `desk.${edge}Edge`,
    title: (t) => t.desk.edgeCommands.hold[edge],
    keys: [KEY_BY_EDGE[edge]],
    scope: 'transcript',
    when: ({ desk }) => desk.ownHere.length > 0 || desk.selection !== undefined,
    // On a bare selection it is the selection's edge; of several codings on it the first is meant.
    run: ({ desk }) => {
      const coding = desk.picked ? desk.ownHere[0] : undefined;
      desk.edge.hold(edge, coding, desk.selection);
    },
  };
}

function stepCommand(unit: BoundaryUnit, side: 'left' | 'right'): EdgeCommand {
  const arrow = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  return {
    id: `desk.edge.${unit}.${side}`,
    title: (t) => t.desk.edgeCommands.step[unit][side],
    keys: [`${MODIFIERS_BY_UNIT[unit]}${arrow}`],
    scope: 'edge',
    when: isHeld,
    run: ({ desk }) => {
      desk.edge.step(side, unit);
    },
  };
}

const UNITS = Object.keys(MODIFIERS_BY_UNIT) as BoundaryUnit[];

/** Moving an edge: first which one, then by how much. */
export const edgeCommands: readonly EdgeCommand[] = [
  holdCommand('start'),
  holdCommand('end'),
  ...UNITS.flatMap((unit) => [stepCommand(unit, 'left'), stepCommand(unit, 'right')]),
  {
    id: 'desk.edge.leave',
    title: (t) => t.desk.edgeCommands.leave,
    keys: ['Enter'],
    scope: 'edge',
    when: isHeld,
    run: ({ desk }) => desk.edge.leave(),
  },
  {
    id: 'desk.edge.cancel',
    title: (t) => t.desk.edgeCommands.cancel,
    keys: ['Escape'],
    scope: 'edge',
    when: isHeld,
    run: ({ desk }) => desk.edge.cancel(),
  },
];
