import type { PdfPage, Piece } from './pdf-page.ts';
import { isMostlyRightToLeft } from './script-direction.ts';

const LEAST_NUMBERS = 4;
/** Most of the numbers go up by one or by five. */
const LEAST_STEPS = 0.8;
/** Some text may reach into the margin. */
const MOST_TEXT_BEYOND = 0.02;

function valueOf({ text }: Piece): number | undefined {
  const digits = text.trim();
  return /^[0-9]{1,5}$/u.test(digits) ? Number(digits) : undefined;
}

/** Numbers that stand where hardly any text begins. */
function inMargin({ pieces }: PdfPage, isRightToLeft: boolean): Piece[] {
  const numbers = pieces.filter((piece) => valueOf(piece) !== undefined);
  const texts = pieces.filter((piece) => valueOf(piece) === undefined);
  const most = Math.floor(texts.length * MOST_TEXT_BEYOND);
  const edges = texts.map(({ start, end }) => (isRightToLeft ? -end : start));
  const edge = edges.sort((a, b) => a - b)[most] ?? Number.NEGATIVE_INFINITY;
  return numbers
    .filter(({ start, end }) => (isRightToLeft ? -start : end) <= edge)
    .sort((a, b) => a.baseline - b.baseline);
}

/** Numbers of lines or paragraphs, which may begin anew on each page or be repeated there. */
function isSequence(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const regular = steps.filter((step) => step === 1 || step === 5 || step <= 0).length;
  const rising = steps.filter((step) => step > 0).length;
  return regular >= steps.length * LEAST_STEPS && rising * 2 >= steps.length;
}

export interface WithoutMarginNumbers {
  readonly pages: readonly PdfPage[];
  readonly leftOut: number;
}

/** Leaves out numbers of lines and paragraphs beside the text. */
export function withoutMarginNumbers(pages: readonly PdfPage[]): WithoutMarginNumbers {
  const isRightToLeft = isMostlyRightToLeft(
    pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)),
  );
  const found = pages.map((page) => inMargin(page, isRightToLeft));
  const numbers = found.flatMap((pieces) => pieces.map((piece) => valueOf(piece) ?? 0));
  if (numbers.length < LEAST_NUMBERS || !isSequence(numbers)) return { pages, leftOut: 0 };
  const leftOut = new Set(found.flat());
  return {
    pages: pages.map(({ pieces, ...page }) => ({
      ...page,
      pieces: pieces.filter((piece) => !leftOut.has(piece)),
    })),
    leftOut: leftOut.size,
  };
}
