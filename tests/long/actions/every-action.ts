import type { MadeTranscript } from '#tests/long/material/transcript.ts';
import type { Key } from '#tests/long/model/thing.ts';
import type { Action } from './action.ts';
import { applyActions } from './apply.ts';
import { changeActions } from './change.ts';
import { dragActions } from './drag.ts';
import { edgeByKeys } from './edges.ts';
import { edgeByHandle } from './handle.ts';
import { moveActions } from './move.ts';
import { newCodeActions } from './new-code.ts';
import { reworkActions } from './rework.ts';
import { selectActions } from './select.ts';
import { unitActions } from './units.ts';
import { walkActions } from './walk.ts';

export interface ActionSetting {
  /** Codes on the digits, in the order of the digits. */
  readonly pins: readonly Key[];
  readonly long: MadeTranscript;
  readonly short: MadeTranscript;
}

/** Everything a person does at the desk, with how often. */
export function everyAction({ pins, long, short }: ActionSetting): readonly Action[] {
  return [
    ...selectActions,
    ...unitActions,
    ...applyActions(pins),
    ...newCodeActions,
    ...dragActions,
    ...walkActions,
    ...changeActions,
    ...reworkActions,
    edgeByKeys,
    edgeByHandle,
    ...moveActions(long, short),
  ];
}
