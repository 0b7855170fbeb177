import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTaguette, type TaguetteOptions } from '#interchange/taguette/read-taguette.ts';

const samples = new URL('../../../../../shared/samples/taguette/', import.meta.url);
const hasSamples = existsSync(samples);

const expectedHighlights = z.array(
  z.object({
    highlight: z.number(),
    document: z.number(),
    text: z.string(),
    tags: z.array(z.number()),
    coder: z.string(),
  }),
);

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, samples)));
}

async function sampleProject(options?: TaguetteOptions) {
  const bytes = bytesOf('synthetic/taguette_rtl_emoji_multiuser.sqlite3');
  const read = await readTaguette(bytes, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [project, ...others] = read.value;
  if (!project) throw new Error('no project');
  return { project, others };
}

const words = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(!hasSamples)('a project of Taguette', () => {
  it('has every highlight on its words, by its tags and its coder', async () => {
    const { project } = await sampleProject();
    const written = expectedHighlights.parse(
      JSON.parse(readFileSync(new URL('synthetic/expected.json', samples), 'utf8')),
    );
    const texts = new Map(project.documents.map(({ key, text }) => [key, text]));
    const found = project.codings.map(({ key, document, code, coder, start, end }) => {
      const text = words(texts.get(document)?.slice(start, end) ?? '');
      return { highlight: key.split('/')[0], document, code, coder, text };
    });
    const expected = written.flatMap(({ highlight, document, tags, coder, text }) =>
      tags.map((tag) => ({
        highlight: String(highlight),
        document: String(document),
        code: String(tag),
        coder,
        text: words(text),
      })),
    );
    expect(found).toEqual(expected);
  });

  it('has documents that read as they did, blocks on lines of their own', async () => {
    const { project, others } = await sampleProject();
    expect(others).toEqual([]);
    expect(project.name).toBe('پراجیکٹ / Project');
    expect(project.note).toBe('synthetic fixture');
    expect(project.documents.map(({ title, fileName, text }) => [title, fileName, text])).toEqual([
      [
        'English',
        'en.docx',
        'Interview 1\nQ: How was it? 😀\nA: It was <hard> & café-like at first.\nI missed my family\nevery evening',
      ],
      [
        'اردو',
        'ur.docx',
        'سوال: آپ کا دن کیسا گزرتا ہے؟\nجواب: شروع میں بہت مشکل تھا 😔 لیکن اب خوش ہوں۔',
      ],
    ]);
  });

  it('has its tags as a tree where names share a beginning and that is wanted', async () => {
    const { project } = await sampleProject({ hierarchy: 'names' });
    expect(project.codes.map(({ key, name, parent }) => [key, name, parent])).toEqual([
      ['1', 'emotion', undefined],
      ['2', 'difficulty', '1'],
      ['3', 'joy', '1'],
      ['4', 'in vivo: family', undefined],
      ['5', 'خوشی', undefined],
      ['6', 'unused tag', undefined],
    ]);
    expect(project.losses).toContainEqual({
      type: 'hierarchy-from-names',
      count: 2,
      places: ['emotion.difficulty', 'emotion.joy'],
    });
  });

  it('keeps a highlight without tags as a memo that quotes it', async () => {
    const { project } = await sampleProject();
    expect(project.coders.map(({ name }) => name).sort()).toEqual(['amna', 'bilal']);
    expect(project.memos).toEqual([
      {
        key: '1',
        target: { of: 'document', key: '1' },
        title: 'How was it? 😀',
        text: '“How was it? 😀”',
        coder: 'amna',
        createdAt: Date.UTC(2026, 2, 1, 10),
      },
    ]);
    expect(project.losses).toContainEqual(
      expect.objectContaining({ type: 'passage-as-memo', count: 1 }),
    );
  });
});
