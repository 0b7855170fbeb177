import type { Span } from './span.ts';

const HIGH_SURROGATE_START = 0xd800;
const LOW_SURROGATE_START = 0xdc00;
const SURROGATE_END = 0xe000;

function isLowSurrogate(unit: number): boolean {
  return unit >= LOW_SURROGATE_START && unit < SURROGATE_END;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= HIGH_SURROGATE_START && unit < LOW_SURROGATE_START;
}

/** Whether an offset would fall between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isHighSurrogate(text.charCodeAt(offset - 1)) &&
    isLowSurrogate(text.charCodeAt(offset))
  );
}

/** Number of Unicode code points in a stretch of text; an unpaired surrogate counts as one. */
export function codePointLength(text: string, span: Span = { start: 0, end: text.length }): number {
  let count = span.end - span.start;
  for (let offset = span.start + 1; offset < span.end; offset += 1) {
    if (splitsPair(text, offset)) count -= 1;
  }
  return count;
}

/** Number of UTF-8 bytes of a stretch of text; an unpaired surrogate counts as U+FFFD, three bytes. */
export function utf8Length(text: string, span: Span = { start: 0, end: text.length }): number {
  let bytes = 0;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighSurrogate(unit) && offset + 1 < span.end && splitsPair(text, offset + 1)) {
      bytes += 4;
      offset += 1;
    } else bytes += 3;
  }
  return bytes;
}
