import type { DescribedConflict } from '#analysis/merge-preview.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';

const t = en.merge;
/** More than anybody reads in a terminal. */
const SHOWN = 20;

function valueText({ field }: DescribedConflict, value: string, isThere: boolean): string {
  if (field === 'present') return isThere ? t.kept : t.removed;
  return value === '' ? t.empty : value.replace(/\s+/gu, ' ');
}

function differenceLine(conflict: DescribedConflict): string {
  const { table, name, field, ours, theirs, isOursThere } = conflict;
  const what = t.field(t.named([t.tables[table], ...name]), t.fields[field] ?? t.otherField);
  // A text is too long to be said; the field tells that it differs.
  if (field === 'text') return `  ${what}`;
  const sides = [
    valueText(conflict, ours, isOursThere),
    valueText(conflict, theirs, !isOursThere),
  ].join(' → ');
  return `  ${what}: ${sides}`;
}

/** What two projects say differently: `what: ours → theirs`, the first of them. */
export function differenceLines(conflicts: readonly DescribedConflict[]): string[] {
  if (conflicts.length === 0) return [];
  const more = conflicts.length - SHOWN;
  return [
    `${t.conflicts(conflicts.length)}:`,
    ...conflicts.slice(0, SHOWN).map(differenceLine),
    ...(more > 0 ? [`  ${t.more(more)}`] : []),
  ].map(withoutIsolates);
}
