import type { CodeChange, CodeDifference } from '#analysis/codebook-diff.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { WordChange } from '#analysis/word-diff.ts';
import type { Messages } from '#i18n/messages.ts';
import type { CodebookChangeRow } from '#interchange/reports/codebook-changes.ts';

/** A difference in words: what it is, and how it was and is where that can be said in a line. */
export interface DescribedDifference {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

function side(words: readonly WordChange[], left: WordChange['kind']): string {
  return words
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function placeText(path: readonly string[], t: Messages): string {
  return path.length > 0 ? path.join(PATH_SEPARATOR) : t.codebook.versions.atTop;
}

function yesNo(isYes: boolean, { common }: Messages): string {
  return isYes ? common.yes : common.no;
}

function keyText(pin: number | undefined, { codebook }: Messages): string {
  return pin === undefined ? codebook.form.noPin : String(pin);
}

export function describeDifference(difference: CodeDifference, t: Messages): DescribedDifference {
  const { versions, form } = t.codebook;
  const what = versions.kinds[difference.kind];
  switch (difference.kind) {
    case 'renamed':
      return { what, before: difference.before, after: difference.after };
    case 'moved':
      return {
        what,
        before: placeText(difference.before, t),
        after: placeText(difference.after, t),
      };
    case 'reordered':
      return { what, before: '', after: '' };
    case 'text':
      return {
        what: form[difference.field],
        before: side(difference.words, 'added'),
        after: side(difference.words, 'removed'),
      };
    case 'recoloured': {
      const { names } = t.parts.codeColour;
      return { what, before: names[difference.before] ?? '', after: names[difference.after] ?? '' };
    }
    case 'theme':
      return { what, before: yesNo(!difference.after, t), after: yesNo(difference.after, t) };
    case 'pinned':
      return { what, before: keyText(difference.before, t), after: keyText(difference.after, t) };
    case 'examples':
      return {
        what: versions.examples(difference.added, difference.removed),
        before: '',
        after: '',
      };
  }
}

/** A row for everything that changed in a code. */
export function changeRows(changes: readonly CodeChange[], t: Messages): CodebookChangeRow[] {
  return changes.flatMap(({ status, path, into, differences }): CodebookChangeRow[] => {
    const code = path.join(PATH_SEPARATOR);
    const what = t.codebook.versions.status[status];
    const rows = differences.map((one) => ({ code, ...describeDifference(one, t) }));
    if (status === 'changed') return rows;
    return [{ code, what, before: '', after: into ? into.join(PATH_SEPARATOR) : '' }, ...rows];
  });
}
