import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import { projectFormats } from '#interchange/project-file/project-formats.ts';

/** Of which program, and how it was read. */
export function originWords({ format, origin }: OpeningReport, t: Messages): string {
  const { from, fromUnknown } = t.projects.report;
  const { hashiya } = projectFormats;
  /** Ours is called in the language of the interface. */
  const called = (name: string) => (name === hashiya.name ? t.app.name : name);
  const name = called(projectFormats[format].name);
  return origin ? from(called(origin), name) : fromUnknown(name);
}

type Counted = keyof OpeningReport['counts'];

/** Why there is more or less of something here than in the file, where that wants to be said. */
function reasonOf(
  key: Counted,
  { counts, here = counts, losses }: OpeningReport,
  { list }: Language,
  t: Messages,
): string {
  const { moreHere, fewerHere } = t.projects.report;
  const has = (type: Loss['type']) => losses.some((loss) => loss.type === type);
  const isOutside = has('coding-outside-text');
  if (key === 'coders' && here.coders > counts.coders) return moreHere.coders;
  if (key === 'memos' && here.memos > counts.memos) {
    return isOutside ? moreHere.memosWithLists : moreHere.memos;
  }
  if (key !== 'codings' || here.codings >= counts.codings) return '';
  return list([
    ...(isOutside ? [fewerHere.outside] : []),
    ...(has('coded-twice') ? [fewerHere.again] : []),
  ]);
}

/** How much of what is in the file; where not as much of it is here, that too. */
export function countWords(
  report: OpeningReport,
  language: Language,
  t: Messages,
): { readonly name: string; readonly count: string }[] {
  const { counts, here } = report;
  const { number } = language;
  const { counts: nouns, inFileAndHere, because } = t.projects.report;
  return (Object.keys(nouns) as Counted[]).map((key) => {
    const isSame = here === undefined || here[key] === counts[key];
    if (isSame) return { name: nouns[key], count: number(counts[key]) };
    const both = inFileAndHere(counts[key], here[key]);
    const reason = reasonOf(key, report, language, t);
    return { name: nouns[key], count: reason === '' ? both : because(both, reason) };
  });
}

export function readingWords({ unit, evidence, fit }: OffsetReading, t: Messages): string {
  const { units, evidence: reasons, readAs } = t.projects.report;
  return readAs(units[unit], reasons[evidence](Math.round(fit * 100)));
}

/** What of it did not come over, and the first places. */
export function lossWords({ type, count, places }: Loss, t: Messages): string[] {
  const sentence = t.losses[type](count);
  return places.length > 0 ? [sentence, t.projects.report.places(places)] : [sentence];
}
