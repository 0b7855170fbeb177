import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { archiveLimitBytes } from '#interchange/limits.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { readTree } from './read-tree.ts';
import { treeLines, type WordLines } from './tree-lines.ts';

function warningsOf(word: WordLines, hasTrackedChanges: boolean): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (word.notes > 0) warnings.push({ type: 'notes-at-end', count: word.notes });
  if (word.comments > 0) warnings.push({ type: 'comments-left-out', count: word.comments });
  if (word.pictures > 0) warnings.push({ type: 'pictures-left-out', count: word.pictures });
  if (hasTrackedChanges) warnings.push({ type: 'tracked-changes-accepted' });
  return warnings;
}

export const readWord: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > archiveLimitBytes) {
    return failure({ type: 'too-large', limitBytes: archiveLimitBytes });
  }
  const content = await readTree(bytes);
  if (!content.ok) return content;
  const word = treeLines(content.value.tree);
  const split = splitLines(word.lines, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  const warnings = warningsOf(word, content.value.hasTrackedChanges);
  return success(await finishTranscript({ format: 'docx', ...split, warnings }));
};
