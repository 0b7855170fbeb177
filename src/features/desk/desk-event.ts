import type { Coding } from '#domain/coding.ts';
import type { Span } from '#domain/text/span.ts';

/** What happened last, for who cannot see it: to a coding, or an uncoded passage was reached. */
export type DeskEvent =
  | {
      readonly what: 'applied' | 'removed' | 'picked' | 'moved' | 'recoded' | 'split' | 'merged';
      readonly coding: Coding;
      /** Of its code, as it was then. */
      readonly name: string | undefined;
    }
  | { readonly what: 'uncoded'; readonly passage: Span };
