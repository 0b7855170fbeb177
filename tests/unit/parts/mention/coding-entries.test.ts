import { describe, expect, it } from 'vitest';
import type { Named } from '#analysis/named-passage.ts';
import type { RetrievedCoding } from '#analysis/retrieval.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import { codingEntries } from '#parts/mention/mention-entries.ts';

const CODERS = new Map([
  ['sana' as CoderId, 'Sana Afridi'],
  ['nadeem' as CoderId, 'Nadeem Khan'],
]);
const COLOURS = new Map([['doubt' as CodeId, 3]]);

function coded(code: string, text: string, ...coders: string[]): Named<RetrievedCoding> {
  const codings = coders.map((coder) => ({
    id: `${code}-${coder}` as CodingId,
    coder: coder as CoderId,
  }));
  return {
    ...{ id: `${code}-${coders[0] ?? ''}` as CodingId, code: code as CodeId, codings },
    ...{ document: 'interview' as DocumentId, title: 'Interview 4', date: undefined },
    ...{ start: 0, end: text.length, text },
    ...{ before: { text: '', isCut: false }, after: { text: '', isCut: false } },
    ...{ speaker: 'Kamran', name: 'Kamran', role: 'respondent', time: undefined, pages: undefined },
    ...{ language: 'en', direction: 'ltr', case: undefined, attributes: [] },
    ...{ path: ['Trust', code], participant: undefined, pseudonym: undefined },
  };
}

describe('codings to mention', () => {
  it('are told apart by code, speaker and document, and by coders where several coded the words', () => {
    const passages = [
      coded('doubt', 'The figures\n say yes.', 'sana', 'nadeem'),
      coded('hope', 'The figures\n say yes.', 'nadeem'),
      coded('hope', 'Nobody asks.', 'nadeem'),
    ];
    const entries = codingEntries(passages, COLOURS, CODERS);
    expect(entries.map(({ text, about }) => [text, about.join(' · ')])).toEqual([
      ['The figures say yes.', 'doubt · Kamran · Interview 4 · Sana Afridi, Nadeem Khan'],
      ['The figures say yes.', 'hope · Kamran · Interview 4 · Nadeem Khan'],
      ['Nobody asks.', 'hope · Kamran · Interview 4'],
    ]);
    expect(entries.map(({ colour }) => colour)).toEqual([3, undefined, undefined]);
    expect(entries[0]?.beside).toContain('trust');
  });
});
