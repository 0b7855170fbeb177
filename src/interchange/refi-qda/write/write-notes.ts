import type { Memo, RichNode } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { dateTime } from './date-time.ts';
import type { Writing } from './writing.ts';

const PLAIN = new Set(['doc', 'paragraph', 'text', 'hardBreak']);

function isStyled({ type, marks = [], content = [] }: RichNode): boolean {
  return !PLAIN.has(type) || marks.length > 0 || content.some(isStyled);
}

function writeMemo(writing: Writing, memo: Memo): void {
  const { xml, guids, losses } = writing;
  const creatingUser = writing.userOf(memo.coder);
  xml.begin('Note', {
    guid: guids.of('memos', memo.id),
    name: memo.title,
    creatingUser,
    creationDateTime: dateTime(memo.createdAt),
  });
  xml.text('PlainTextContent', richTextToPlain(memo.body));
  writing.noteReferences({ table: 'memos', id: memo.id });
  xml.end();
  if (isStyled(memo.body)) losses.add('formatting', memo.title);
  const isNobody = memo.coder === writing.options.nobody;
  if (creatingUser === undefined && !isNobody) losses.add('dangling-reference', memo.title);
}

/** Memos, and what is said about links. */
export function writeNotes(writing: Writing): void {
  const { xml, guids, plan } = writing;
  xml.beginGroup('Notes');
  for (const memo of plan.allMemos()) writeMemo(writing, memo);
  for (const { id, note, coder } of plan.links) {
    if (note === '') continue;
    xml.begin('Note', { guid: guids.part('note', id), creatingUser: writing.userOf(coder) });
    xml.text('PlainTextContent', note);
    xml.end();
  }
  xml.end();
}
