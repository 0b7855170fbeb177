import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '#analysis/agreement/figures/figures.ts';
import { spanFigures } from '#analysis/agreement/figures/span-figures.ts';
import { anyStudy, studyOf, type Made } from './made-study.ts';

function figuresOf(made: Made): Figures {
  return spanFigures(studyOf(made), {
    segments: undefined,
    tokens: undefined,
    domains: [],
    gamma: [],
  });
}

/** What tells coders or documents apart by their order, or names them. */
const ORDERED = /\/units\/only_|\/pair\/|^nvivo\/code\d\/document/u;

function compared(one: Figures, other: Figures, nameIn: (name: string) => string): void {
  for (const [name, figure] of one) {
    if (ORDERED.test(name)) continue;
    const found = other.get(nameIn(name));
    if ('value' in figure) {
      expect(found && 'value' in found ? found.value : found, name).toBeCloseTo(figure.value, 9);
    } else expect(found, name).toEqual(figure);
  }
}

const same = (name: string): string => name;

describe('no coefficient depends on', () => {
  it('the order of the coders', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const other = (coder: number) => made.coders - 1 - coder;
        const turned: Made = {
          ...made,
          spans: made.spans.map(([coder, ...rest]) => [other(coder), ...rest]),
          absent: made.absent.map(([document, coder]) => [document, other(coder)]),
        };
        compared(figuresOf(made), figuresOf(turned), same);
      }),
    );
  });

  it('the order of the documents, nor of the spans', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const other = (document: number) => made.lengths.length - 1 - document;
        const turned: Made = {
          ...made,
          lengths: [...made.lengths].reverse(),
          spans: made.spans
            .map(([coder, document, ...rest]) => [coder, other(document), ...rest] as const)
            .reverse(),
          absent: made.absent.map(([document, coder]) => [other(document), coder]),
        };
        compared(figuresOf(made), figuresOf(turned), same);
      }),
    );
  });

  it('which code is called what', () => {
    fc.assert(
      fc.property(anyStudy, (made) => {
        const other = (code: number) => made.codes - 1 - code;
        const renamed: Made = {
          ...made,
          spans: made.spans.map(([coder, document, start, end, code]) => [
            ...([coder, document, start, end] as const),
            other(code),
          ]),
        };
        compared(figuresOf(made), figuresOf(renamed), (name) =>
          name.replace(/code(\d)/u, (_, code: string) => `code${String(other(Number(code)))}`),
        );
      }),
    );
  });
});
