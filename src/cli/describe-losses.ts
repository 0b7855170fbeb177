import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { Loss, LossType } from '#interchange/foreign/loss.ts';
import { printable } from './printable.ts';

const SENTENCES: Readonly<Record<LossType, (count: number) => string>> = en.losses;

export function lossSentence({ type, count }: Loss): string {
  return withoutIsolates(SENTENCES[type](count));
}

/** A line a loss, with some of the places where it was met. */
export function lossLines(losses: readonly Loss[]): string[] {
  return losses.map((loss) => {
    const places = loss.places.length > 0 ? ` (${en.projects.report.places(loss.places)})` : '';
    return printable(`- ${lossSentence(loss)}${withoutIsolates(places)}`);
  });
}
