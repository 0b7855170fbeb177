import { CHANGE_FIELDS, foldText, type FoldedText } from './fold-text.ts';
import type { Turn } from './turn.ts';

/** Stands before each turn of folded bodies, and nowhere else: folded text has no line feeds. */
export const TURN_BREAK = '\n';

/**
 * What is said in a text, folded, turn after turn with a `TURN_BREAK` before each; it stands for the label and whatever
 * else lies between what is said. The way back leads to the whole text.
 */
export function foldBodies(
  text: string,
  turns: readonly Pick<Turn, 'bodyStart' | 'end'>[],
): FoldedText {
  const changes: number[] = [];
  const joints: number[] = [];
  let folded = '';
  let from = 0;
  for (const { bodyStart, end } of turns) {
    changes.push(folded.length, TURN_BREAK.length, from, bodyStart);
    folded += TURN_BREAK;
    const body = foldText(text.slice(bodyStart, end));
    for (let at = 0; at < body.changes.length; at += 1) {
      const shift = at % CHANGE_FIELDS === 0 ? folded.length : bodyStart;
      const field = body.changes[at] ?? 0;
      changes.push(at % CHANGE_FIELDS === 1 ? field : field + shift);
    }
    for (let at = 0; at < body.joints.length; at += 1)
      joints.push((body.joints[at] ?? 0) + folded.length);
    folded += body.text;
    from = end;
  }
  return { text: folded, changes, joints };
}
