import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import { projectFormats } from '#interchange/project-file/project-formats.ts';

/** Of which program, and how it was read. */
export function originWords({ format, origin }: OpeningReport, t: Messages): string {
  const { from, fromUnknown } = t.projects.report;
  const { name } = projectFormats[format];
  return origin ? from(origin, name) : fromUnknown(name);
}

/** How much of what is in the file; where not as much of it is here, that too. */
export function countWords(
  { counts, here }: OpeningReport,
  { number }: Language,
  t: Messages,
): { readonly name: string; readonly count: string }[] {
  const { counts: nouns, inFileAndHere, because, moreHere } = t.projects.report;
  return (Object.keys(nouns) as (keyof typeof counts)[]).map((key) => {
    const isSame = here === undefined || here[key] === counts[key];
    if (isSame) return { name: nouns[key], count: number(counts[key]) };
    const both = inFileAndHere(counts[key], here[key]);
    const reason = here[key] > counts[key] ? moreHere[key] : undefined;
    return { name: nouns[key], count: reason === undefined ? both : because(both, reason) };
  });
}

export function readingWords({ unit, evidence, fit }: OffsetReading, t: Messages): string {
  const { units, evidence: reasons } = t.projects.report;
  return `${units[unit]}; ${reasons[evidence](Math.round(fit * 100))}`;
}

/** What of it did not come over, and the first places. */
export function lossWords({ type, count, places }: Loss, t: Messages): string[] {
  const sentence = t.losses[type](count);
  return places.length > 0 ? [sentence, t.projects.report.places(places)] : [sentence];
}
