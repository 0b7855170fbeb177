import type { RichNode } from '#domain/memo.ts';
import { mentionsInWords, type Mention } from '#domain/mention.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { MentionInWords } from '#parts/mention/mention-words.ts';

function paragraph(text: string, ...marks: string[]): RichNode {
  const words = { type: 'text', text, marks: marks.map((type) => ({ type })) };
  return { type: 'paragraph', content: [words] };
}

/**
 * A memo for a file, with words in place of its mentions. Long passages are cited in the sentence as they are on the screen,
 * by their first words, with a number; behind the memo they stand whole under that number.
 */
export function citedMemo(
  body: RichNode,
  say: (mention: Mention) => MentionInWords,
  heading: string,
): RichNode {
  const cited = new Map<string, { readonly number: number; readonly words: string }>();
  const text = mentionsInWords(body, (mention) => {
    const { text: short, plain, isShortened = false } = say(mention);
    if (!isShortened) return plain;
    const key = `${mention.kind} ${mention.id}`;
    const { number } = cited.get(key) ?? { number: cited.size + 1 };
    cited.set(key, { number, words: plain });
    return `${withoutIsolates(short)} [${String(number)}]`;
  });
  if (cited.size === 0) return text;
  const items = [...cited.values()].map(({ words }): RichNode => ({
    type: 'listItem',
    content: [paragraph(words)],
  }));
  const list: RichNode = { type: 'orderedList', attrs: { start: 1 }, content: items };
  return { ...text, content: [...(text.content ?? []), paragraph(heading, 'bold'), list] };
}
