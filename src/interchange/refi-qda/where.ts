import { exactTimecode } from '#domain/text/exact-timecode.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { integerOf } from './element-values.ts';

/** A stretch of time, in milliseconds; empty where neither end is known. */
export function timesWhere(from = Number.NaN, to = Number.NaN): string {
  const ends = [from, to].map((time) => (time >= 0 ? exactTimecode(time) : ''));
  return ends.join('') === '' ? '' : ends.join('–');
}

function areaWhere(element: XmlElement): string {
  const [left, top, right, bottom] = ['firstX', 'firstY', 'secondX', 'secondY'].map((name) =>
    integerOf(element, name),
  ) as [number, number, number, number];
  if (Number.isNaN(left + top + right + bottom)) return '';
  // Transana writes the lower edge first.
  const first = `${String(Math.min(left, right))},${String(Math.min(top, bottom))}`;
  return `${first}–${String(Math.max(left, right))},${String(Math.max(top, bottom))}`;
}

/** All programs that are known count pages from 0. */
function pageWhere(element: XmlElement): string {
  const page = integerOf(element, 'page');
  return Number.isNaN(page) ? '' : `p. ${String(page + 1)}`;
}

/** Positions as they are written; empty where neither is. */
export function endsWhere(ends: readonly string[]): string {
  return ends.join('') === '' ? '' : ends.join('–');
}

function positionsWhere(element: XmlElement): string {
  return endsWhere(['startPosition', 'endPosition'].map((name) => element.attribute(name) ?? ''));
}

function durationWhere(element: XmlElement): string {
  return timesWhere(integerOf(element, 'begin'), integerOf(element, 'end'));
}

const WHERE: Readonly<Record<string, (element: XmlElement) => string>> = {
  PlainTextSelection: positionsWhere,
  PictureSelection: areaWhere,
  PDFSelection: pageWhere,
  AudioSelection: durationWhere,
  VideoSelection: durationWhere,
};

/** Where a selection lies, in the terms of the file and in words that need no translation. */
export function whereOf(element: XmlElement): string {
  return WHERE[element.name]?.(element) ?? '';
}
