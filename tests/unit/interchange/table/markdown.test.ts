import { marked, type Token, type Tokens } from 'marked';
import { expect, it } from 'vitest';
import { reportToMarkdown } from '#interchange/table/markdown.ts';
import { trickyReport, TRICKY_TEXTS } from './tricky-report.ts';

/** What a reader sees of inline tokens; only line breaks may be markup, and bare addresses links. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const { type, raw } = token;
      if (type === 'html') return raw === '<br>' ? '\n' : `MARKUP ${raw}`;
      if (type === 'link') return (token as Tokens.Link).text === raw ? raw : `MARKUP ${raw}`;
      return type === 'text' || type === 'escape' ? (token as Tokens.Text).text : `MARKUP ${raw}`;
    })
    .join('');
}

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function tokensOf(markdown: string): Token[] {
  return marked.lexer(markdown).filter(({ type }) => type !== 'space');
}

it('is read back as it was, and no text turns into markup', () => {
  const table = tokensOf(reportToMarkdown(trickyReport())).find(
    (token): token is Tokens.Table => token.type === 'table',
  );
  expect(table?.header.map(({ tokens }) => shown(tokens))).toEqual([
    'Text',
    'official, codings',
    'share',
  ]);
  const texts = table?.rows.map(([cell]) => decoded(shown(cell?.tokens ?? [])));
  expect(texts).toEqual(TRICKY_TEXTS.map((text) => text.trim()));
  expect(table?.rows.map((row) => row[1]?.text).slice(0, 3)).toEqual(['0', '1,000', '2,000']);
  expect(table?.rows.map((row) => row[2]?.text).slice(0, 3)).toEqual(['0.0%', '', '28.6%']);
});

it('has the title above and what is counted below', () => {
  const kinds = tokensOf(reportToMarkdown(trickyReport())).map(({ type, raw }) => [
    type,
    raw.trim(),
  ]);
  expect(kinds.filter(([type]) => type !== 'table')).toEqual([
    ['heading', '# Theme frequencies'],
    ['heading', '## By group: official/citizen'],
    ['paragraph', 'A coding counts once.'],
    ['paragraph', 'Share of the respondents’ turns.'],
  ]);
});

it('writes quotes as quotes, whatever stands in them', () => {
  for (const text of TRICKY_TEXTS.filter((one) => one !== '')) {
    const markdown = reportToMarkdown(trickyReport({ blocks: [{ kind: 'quote', text }] }));
    const quote = tokensOf(markdown)[1] as Tokens.Blockquote;
    const [paragraph, ...more] = quote.tokens;
    expect([quote.type, paragraph?.type, more]).toEqual(['blockquote', 'paragraph', []]);
    expect(decoded(shown((paragraph as Tokens.Paragraph).tokens))).toBe(text.trim());
  }
});
