import type { Coding } from '#domain/coding.ts';
import type { Span } from '#domain/text/span.ts';

export interface CodingEvent {
  readonly what: 'applied' | 'removed' | 'picked' | 'moved' | 'recoded' | 'split' | 'merged';
  readonly coding: Coding;
  /** Of its code, as it was then. */
  readonly name: string | undefined;
}

/** A passage was reached by a key. */
export interface PassageEvent {
  readonly what: 'uncoded' | 'selected';
  readonly passage: Span;
}

/** What happened last, for who cannot see it. */
export type DeskEvent = CodingEvent | PassageEvent;
