import type { XmlElement } from '#interchange/xml/xml-element.ts';
import type { QdaAuthored } from './qda-project.ts';

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/iu;
const INTEGER = /^[+-]?\d{1,15}$/u;

/** An id in one form: without braces, in small letters. */
export function guidOf(written: string | undefined): string {
  return (written ?? '')
    .trim()
    .replace(/^\{|\}$/gu, '')
    .toLowerCase();
}

export function ownGuid(element: XmlElement): string {
  return guidOf(element.attribute('guid'));
}

/** Of the very many that refer to nothing. */
const NOTHING: readonly string[] = [];

/** What the elements of a name refer to. Transana writes `guid` or the id as text; the standard is `targetGUID`. */
export function referencesOf(element: XmlElement, name: string): readonly string[] {
  const referring = element.all(name);
  return referring.length > 0 ? referring.map(referenceOf).filter(Boolean) : NOTHING;
}

export function referenceOf(element: XmlElement): string {
  return guidOf(element.attribute('targetGUID') ?? element.attribute('guid') ?? element.text);
}

/** A child element; portableQDA writes it as an attribute. */
export function descriptionOf(element: XmlElement): string {
  return (element.child('Description')?.text ?? element.attribute('description') ?? '').trim();
}

export function nameOf(element: XmlElement): string {
  return element.attribute('name') ?? '';
}

export function integerOf(element: XmlElement, name: string): number {
  const written = element.attribute(name) ?? '';
  return INTEGER.test(written) ? Number(written) : Number.NaN;
}

/** A time without a zone is taken for UTC, so that it is the same everywhere. */
function timeOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const time = Date.parse(ZONE.test(written) ? written : `${written}Z`);
  return Number.isNaN(time) ? undefined : time;
}

export function authoredBy(element: XmlElement): QdaAuthored {
  return {
    user: guidOf(element.attribute('creatingUser')) || undefined,
    createdAt: timeOf(element.attribute('creationDateTime')),
  };
}
