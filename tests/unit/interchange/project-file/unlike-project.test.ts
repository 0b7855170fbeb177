import { expect, it } from 'vitest';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { zipped } from '#tests/unit/support/zipped.ts';

async function problemOf(name: string, content: Blob): Promise<string | undefined> {
  const read = await readProjectFile(
    { name, content },
    {
      appFormat: 1,
      stamp: { newId: <Id extends string>() => crypto.randomUUID() as Id, now: 0 },
      names: { coder: 'Nobody', outside: 'Outside' },
    },
  );
  return read.ok ? undefined : read.problem.type;
}

it.each([
  ['study.hashiya', '', 'empty-file'],
  ['study.qdpx', '', 'empty-file'],
  ['talk.vtt', 'WEBVTT', 'text-or-table'],
  ['Talk.PDF', '%PDF-1.7', 'text-or-table'],
  ['survey.csv', 'name,age', 'text-or-table'],
  ['letter.hashiya', 'Dear colleague', 'not-an-archive'],
])('%s, which is no project, says what it is', async (name, content, type) => {
  expect(await problemOf(name, new Blob([content]))).toBe(type);
});

it('says so of what is packed', async () => {
  const word = new Blob([await zipped([['word/document.xml', '<w/>']])]);
  expect(await problemOf('talk.docx', word)).toBe('text-or-table');
  const bundled = [
    ['project.qdpx', 'x'],
    ['datapackage.json', '{}'],
  ] as const;
  const bundle = new Blob([await zipped(bundled)]);
  expect(await problemOf('study.zip', bundle)).toBe('archive-bundle');
  const folder = await zipped(bundled.map(([name, text]) => [`study/${name}`, text] as const));
  expect(await problemOf('study.zip', new Blob([folder]))).toBe('archive-bundle');
});
