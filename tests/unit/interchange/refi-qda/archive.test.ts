import { describe, expect, test } from 'vitest';
import { unpackedLimitBytes } from '#interchange/limits.ts';
import { QDPX_LIMITS } from '#interchange/refi-qda/limits.ts';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { attributes, guid, lossOf, opened, packed, problemOf, qde } from './qdpx-files.ts';

function source(path: string): string {
  return qde(
    `<Sources><TextSource${attributes({ guid: guid(1), name: 'Raza', plainTextPath: path })}/></Sources>`,
  );
}

describe('finding the texts', () => {
  test.each([
    ['internal://a.txt', 'sources/a.txt'],
    ['internal://A.txt', 'Sources/a.TXT'],
    ['internal:/a.txt', 'SOURCES/a.txt'],
    ['a.txt', 'sources/a.txt'],
    ['sources/a.txt', 'sources/a.txt'],
    ['relative:///sub/a.txt', 'sources/sub/a.txt'],
    ['relative:///sub\\a.txt', 'sub/a.txt'],
    ['internal://my%20text.txt', 'sources/my text.txt'],
  ])('%s is %s', async (path, entry) => {
    const project = await opened(await packed({ 'Study 2.QDE': source(path), [entry]: 'Words' }));
    expect(project.documents[0]?.text).toBe('Words');
    expect(project.losses).toEqual([]);
  });

  test.each([
    'absolute:///sources/a.txt',
    'absolute://sources/a.txt',
    'file:///sources/a.txt',
    '/sources/a.txt',
    'internal://../sources/a.txt',
    'C:/sources/a.txt',
    'internal://b.txt',
  ])('%s leads nowhere', async (path) => {
    const project = await opened(
      await packed({ 'project.qde': source(path), 'sources/a.txt': 'Words' }),
    );
    expect(project.documents).toMatchObject([{ title: 'Raza', text: '' }]);
    expect(project.losses).toEqual([{ type: 'missing-source', count: 1, places: ['Raza'] }]);
  });

  test.each([
    ['sources/a.txt', 'Sources/A.txt'] as const,
    ['Sources/A.txt', 'sources/a.txt'] as const,
  ])(
    'of names that differ in capital letters alone, the very one: %s before %s',
    async (...names) => {
      const files = Object.fromEntries(names.map((name) => [name, name]));
      const project = await opened(
        await packed({ 'project.qde': source('internal://a.txt'), ...files }),
      );
      expect(project.documents[0]?.text).toBe('sources/a.txt');
    },
  );

  test('a project without its sources', async () => {
    const project = await opened(new Blob([source('internal://a.txt')]));
    expect(lossOf(project, 'missing-source')).toBe(1);
  });

  test('stored without compression, with folders and other files beside it', async () => {
    const files = {
      'project.qde': source('internal://a.txt'),
      '._project.qde': 'of macOS',
      'sources/': '',
      'sources/.root': '',
      'sources/a.txt': 'Words',
      'private.json': '{}',
    };
    expect((await opened(await packed(files, { level: 0 }))).documents[0]?.text).toBe('Words');
  });

  test('a project without a name is called as its file', async () => {
    const project = qde('', { name: '' });
    expect((await opened(await packed({ 'Feldstudie.qde': project }))).name).toBe('Feldstudie');
  });
});

describe('what is refused', () => {
  const project = qde('');
  const limits = { xml: { bytes: 5000, depth: 20 }, textBytes: 5000, mediaBytes: 5000 };

  test('other files', async () => {
    expect(await problemOf(new Blob(['Hello']))).toEqual({ type: 'not-this-format' });
    expect(await problemOf(new Blob([]))).toEqual({ type: 'not-this-format' });
    expect(await problemOf(new Blob(['<Project xmlns="http://maven.org"/>']))).toEqual({
      type: 'not-this-format',
    });
    expect(await problemOf(await packed({ 'a.txt': 'Hello' }))).toEqual({ type: 'no-project' });
    expect(await problemOf(await packed({ 'in/project.qde': project }))).toEqual({
      type: 'no-project',
    });
  });

  test('two projects', async () => {
    expect(await problemOf(await packed({ 'a.qde': project, 'b.QDE': project }))).toEqual({
      type: 'several-projects',
      entries: ['a.qde', 'b.QDE'],
    });
  });

  test('an archive that is cut off or overwritten', async () => {
    const whole = await packed({
      'project.qde': qde(`<Users>${'<User guid="1"/>'.repeat(99)}</Users>`),
    });
    expect(await problemOf(whole.slice(0, whole.size - 30))).toEqual({ type: 'damaged' });
    const bytes = new Uint8Array(await whole.arrayBuffer());
    bytes.fill(0xff, 60, 90);
    expect(await problemOf(new Blob([bytes]))).toEqual({ type: 'damaged' });
  });

  test('one with a password', async () => {
    const locked = await packed({ 'project.qde': project }, { password: 'secret' });
    expect(await problemOf(locked)).toEqual({ type: 'encrypted' });
  });

  test.each(['../evil.txt', 'sources/../../evil.txt', '/etc/evil', 'C:/evil.txt'])(
    'the name %s',
    async (entry) => {
      const file = await packed({ 'project.qde': project, [entry]: 'x' });
      expect(await problemOf(file)).toEqual({ type: 'unsafe-name', entry });
    },
  );

  test('much in little', async () => {
    const blanks = ' '.repeat(6000);
    const large = { type: 'unpacks-too-large', limitBytes: 5000 };
    expect(await problemOf(await packed({ 'project.qde': qde(blanks) }), limits)).toEqual(large);
    const text = { 'project.qde': source('a.txt'), 'sources/a.txt': blanks };
    expect(await problemOf(await packed(text), limits)).toEqual(large);
    expect(await problemOf(new Blob([qde(blanks)]), limits)).toEqual({
      type: 'too-large',
      limitBytes: 5000,
    });
  });

  test('a description that packs better than any that somebody wrote', async () => {
    const blanks = qde(' '.repeat(20 * 1024 * 1024));
    const problem = await problemOf(await packed({ 'project.qde': blanks }));
    expect(problem).toMatchObject({ type: 'unpacks-too-large' });
  });

  test('texts that pack better than any that somebody wrote', async () => {
    const blanks = ' '.repeat(20 * 1024 * 1024);
    const file = await packed({ 'project.qde': source('a.txt'), 'sources/a.txt': blanks });
    expect(await problemOf(file)).toEqual({
      type: 'unpacks-too-large',
      limitBytes: unpackedLimitBytes(file.size, QDPX_LIMITS.textBytes),
    });
  });

  test('document types and deep nesting', async () => {
    const bomb = `<!DOCTYPE Project [<!ENTITY a "${'a'.repeat(100)}">]>${project}`;
    expect(await problemOf(await packed({ 'project.qde': bomb.replace(/<\?.*\?>/u, '') }))).toEqual(
      {
        type: 'doctype',
        line: 1,
      },
    );
    const nested = `<CodeBook><Codes>${'<Code guid="1" name="a">'.repeat(10_000)}`;
    expect(await problemOf(new Blob([qde(nested)]))).toEqual({
      type: 'too-deep',
      limit: QDPX_LIMITS.xml.depth,
      line: 2,
    });
  });

  test('XML that is not whole, with its line', async () => {
    const broken = qde('\n<Notes><Note guid="1">\n<Description>a & b</Description></Note></Notes>');
    expect(await problemOf(new Blob([broken]))).toEqual({ type: 'malformed-xml', line: 4 });
  });

  test('a project where a codebook is wanted', async () => {
    expect(await readQdc(new Blob([project]))).toEqual({
      ok: false,
      problem: { type: 'not-this-format' },
    });
  });
});
