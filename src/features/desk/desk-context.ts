import type { Coding } from '#domain/coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { BesideReading } from './beside/beside-reading.svelte.ts';
import type { Desk } from './desk.svelte.ts';

/** What the picker does with the code that is found. */
export type PickerPurpose = 'apply' | 'create' | 'recode' | 'copy';

/** A field of a coding in the inspector that somebody wants to write in. */
export interface AskedField {
  readonly coding: CodingId;
  readonly field: 'memo' | 'comment' | 'weight';
}

/** What the desk's commands act on: the open document, and the parts of the screen around it. */
export interface DeskContext {
  readonly desk: Desk;
  readonly openPicker: (purpose: PickerPurpose) => void;
  readonly codeInVivo: () => void;
  /** Of the picked coding, or the first on the passage. */
  readonly openField: (field: AskedField['field']) => void;
  /** Of the turn that holds an offset, or of the one that is meant. */
  readonly openTurnMemo: (offset?: number) => void;
  /** Begins a link at the picked coding, or the first on the passage, or leads one there. */
  readonly link: () => void;
  readonly split: (coding: Coding) => void;
  readonly merge: (coding: Coding) => void;
  readonly pickQuote: () => void;
  readonly copy: () => void;
  /** Says that there is nothing further to go to. */
  readonly tellEnd: () => void;
  readonly retrieve: (code: CodeId) => void;
  /** Absent where the desk was come to otherwise than by a hit of the search. */
  readonly backToHits: (() => void) | undefined;
  /** What is read beside the open document. */
  readonly beside: BesideReading;
  readonly markExample: (coding: Coding, kind: ExampleKind) => void;
}
