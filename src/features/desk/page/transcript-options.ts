import type { CodeId, CodingId } from '#domain/ids.ts';
import type { SpeakerRole } from '#domain/speaker.ts';
import type { CodingIndex, IndexedCoding } from '#domain/text/coding-index.ts';
import type { Blocks } from '#domain/text/blocks.ts';
import type { Edge } from '#domain/text/boundaries.ts';
import type { Span } from '#domain/text/span.ts';
import type { Units } from '#domain/text/turn.ts';

/** How the speaker of a turn is shown; an empty name leaves the gutter empty. */
export interface SpeakerLook {
  readonly name: string;
  readonly role: SpeakerRole;
}

export interface CodeLook {
  readonly name: string;
  /** Index into `--code-0` … `--code-15`. */
  readonly colour: number;
}

/** Whose a coding is. */
export interface CoderLook {
  readonly name: string;
  /** Told behind names of codes; left out where there is only one coder to be seen. */
  readonly initials?: string | undefined;
}

/** How codings are shown: tint and underlines in the text, underlines only, or nothing in the text but beside it. */
export type CodingDisplay = 'highlight' | 'underline' | 'margin';

/** What stays as it is while everything else recedes. */
export type Dim = { readonly keep: 'uncoded' } | { readonly keep: 'code'; readonly code: CodeId };

/** The edge of a coding that keys move. */
export interface ChosenEdge {
  readonly coding: CodingId;
  readonly edge: Edge;
}

export type MovePhase = 'during' | 'end' | 'cancelled';

export interface TranscriptOptions {
  readonly text: string;
  readonly units: Units;
  readonly blocks: Blocks;
  /** Filled over `blocks.start`; whoever changes it calls `codingsChanged`. */
  readonly index: CodingIndex;
  /** Where the pages of the document's file begin, in order, and how one is called; short where there is little room. */
  readonly pages?: {
    readonly starts: readonly number[];
    readonly mark: (page: number, isShort: boolean) => string;
  };
  /** Name of the document for screen readers. */
  readonly label: string;
  readonly speakerOf: (turn: number) => SpeakerLook;
  readonly look: (code: CodeId) => CodeLook;
  readonly coderOf?: (coding: CodingId) => CoderLook | undefined;
  /** One sentence on what is coded in a turn, for screen readers. */
  readonly describe: (codings: readonly IndexedCoding[]) => string;
  /** The reader selected a passage (trimmed, whole graphemes) or let go of it. */
  readonly onselect: (span: Span | undefined) => void;
  /** The reader clicked a highlight, a bracket or a name, or a place without any. */
  readonly onpick: (coding: CodingId | undefined) => void;
  /** The reader asks for the memos of a turn, by the sign beside it. */
  readonly onmemo?: (offset: number) => void;
  readonly onhover?: (codings: readonly CodingId[]) => void;
  /** A dragged code was let go over a passage. */
  readonly ondropcode: (code: CodeId, span: Span) => void;
  /** Whether the reader may move the edges of a coding; without it, of none. */
  readonly canMove?: (coding: CodingId) => boolean;
  /**
   * The reader drags an edge of a coding: at most once a frame during the drag, once at its end. Cancelled comes with the
   * span from before the drag. Whoever listens moves the coding in the index and calls `codingsChanged`.
   */
  readonly onmove?: (coding: CodingId, span: Span, phase: MovePhase) => void;
}
