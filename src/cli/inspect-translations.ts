import { studyOf } from '#analysis/study-of.ts';
import { alignedDocuments, pairedRows } from '#domain/aligned-documents.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Side } from '#domain/text/align-turns.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { printable } from '#cli/printable.ts';

/** What there is to say of a translation; rows are counted from 1. */
export interface InspectedTranslation {
  readonly document: string;
  readonly original: string;
  readonly originalTurns: number;
  readonly turns: number;
  readonly rows: number;
  /** Rows that have something of both. */
  readonly sideBySide: number;
  /** Rows that a person said. */
  readonly corrected: number;
  /** Where one of the two ends and how many turns of the other follow. */
  readonly stop: { readonly row: number; readonly goesOn: Side; readonly turns: number } | null;
}

/** Which documents of a project are translations of which, and how far their turns stand side by side. */
export async function inspectTranslations(image: ProjectImage): Promise<InspectedTranslation[]> {
  const { documents } = await studyOf(image);
  const pairs = [...alignedDocuments(documents, image.records.turns).values()];
  return pairs.map(({ original, translation, alignment }): InspectedTranslation => {
    const { rows, stop } = alignment;
    return {
      document: translation.document.title,
      original: original.document.title,
      originalTurns: original.turns.length,
      turns: translation.turns.length,
      rows: rows.length,
      sideBySide: pairedRows(alignment),
      corrected: rows.filter(({ isSaid }) => isSaid).length,
      stop: stop ? { row: stop.row + 1, goesOn: stop.side, turns: stop.count } : null,
    };
  });
}

function lineOf({ document, original, turns, originalTurns, stop }: InspectedTranslation): string {
  const t = en.translations;
  const sentences = [
    `${document}: ${t.translationOf.toLowerCase()} ${original}.`,
    t.join.counts(originalTurns, turns, 'turn'),
    stop ? t.join.until(stop.row - 1) : t.join.whole,
    ...(stop ? [t.goesOn[stop.goesOn](stop.turns, 'turn')] : []),
  ];
  return `  ${printable(withoutIsolates(sentences.join(' ')))}`;
}

export function translationLines(translations: readonly InspectedTranslation[]): string[] {
  return translations.length > 0 ? ['', ...translations.map(lineOf)] : [];
}
