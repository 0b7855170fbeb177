import { describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import type { RichNode } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { pseudonymisedRichText } from '#workers/tasks/pseudonymised-rich-text.ts';

const CASES: readonly Case[] = [
  { id: 'c1' as CaseId, name: 'Tariq Mehsud', pseudonym: 'Asad', order: 'a' },
  { id: 'c2' as CaseId, name: 'José', pseudonym: 'Bilal', order: 'b' },
];
const names = new ShownNames(CASES, true, (place) => `Participant ${String(place ?? '')}`);
const BOLD = [{ type: 'bold' }];

function text(said: string, marks?: RichNode['marks']): RichNode {
  return { type: 'text', text: said, ...(marks && { marks }) };
}

function inParagraph(...content: RichNode[]): RichNode {
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

/** The inline pieces of the first paragraph; bold ones between asterisks. */
function piecesOf(...content: RichNode[]): string[] {
  const hidden = pseudonymisedRichText(inParagraph(...content), names);
  return (hidden.content?.[0]?.content ?? []).map(({ type, text: said, marks = [] }) =>
    said === undefined ? type : marks.length > 0 ? `*${said}*` : said,
  );
}

describe('a memo under pseudonyms', () => {
  it.each([
    ['its first name is bold', [text('Tariq', BOLD), text(' Mehsud was tired.')]],
    ['its last name is bold', [text('Tariq '), text('Mehsud', BOLD), text(' was tired.')]],
    ['a letter of it is bold', [text('T'), text('a', BOLD), text('riq Mehsud was tired.')]],
    ['a line ends in it', [text('Tariq'), { type: 'hardBreak' }, text('Mehsud was tired.')]],
  ])('hides a name where %s', (_case, content) => {
    const hidden = pseudonymisedRichText(inParagraph(...content), names);
    expect(richTextToPlain(hidden)).toBe('Asad was tired.');
  });

  it('keeps what is set otherwise beside the name', () => {
    expect(
      piecesOf(text('He, '), text('Tariq Meh', BOLD), text('sud, '), text('waited', BOLD)),
    ).toEqual(['He, ', '*Asad*', ', ', '*waited*']);
    const others = [text('Nobody '), text('here', BOLD), { type: 'hardBreak' }, text('waits')];
    expect(piecesOf(...others)).toEqual(['Nobody ', '*here*', 'hardBreak', 'waits']);
  });

  it('hides a name whose accent is set otherwise than its letter', () => {
    expect(piecesOf(text('Jose'), text('\u0301 waited', BOLD))).toEqual(['Bilal', '* waited*']);
  });

  it('hides every name of a list, and those in attributes', () => {
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [text('José')] }] };
    const list = {
      type: 'bulletList',
      attrs: { label: 'On José', start: 1 },
      content: [item, item],
    };
    const hidden = pseudonymisedRichText({ type: 'doc', content: [list] }, names);
    expect(richTextToPlain(hidden)).toBe('Bilal\nBilal');
    expect(hidden.content?.[0]?.attrs).toEqual({ label: 'On Bilal', start: 1 });
  });

  it('leaves no address: it names people in ways that nobody sees', () => {
    const link = [{ type: 'link', attrs: { href: 'https://example.org/tariq%20mehsud' } }];
    const hidden = pseudonymisedRichText(inParagraph(text('his page', link)), names);
    expect(richTextToPlain(hidden)).toBe('his page');
    expect(JSON.stringify(hidden)).not.toMatch(/mehsud/iu);
  });
});
