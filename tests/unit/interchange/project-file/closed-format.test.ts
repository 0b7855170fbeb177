import { describe, expect, it } from 'vitest';
import { groupBy } from '#domain/group-by.ts';
import {
  CLOSED_ENDINGS,
  closedFormat,
  type ClosedFormat,
} from '#interchange/project-file/closed-format.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { zipped } from '#tests/unit/support/zipped.ts';

async function read(name: string, content: Blob) {
  return readProjectFile(
    { name, content },
    {
      appFormat: 1,
      stamp: { newId: <Id extends string>() => crypto.randomUUID() as Id, now: 0 },
      names: { coder: 'Nobody', outside: 'Outside' },
    },
  );
}

describe('a project file that only its own program reads', () => {
  it.each<[string, ClosedFormat]>([
    ['Study.nvp', 'nvivo-file'],
    ['study.NVPX', 'nvivo-file'],
    ['study.mx24', 'maxqda-file'],
    ['study.atlproj23', 'atlasti-file'],
    ['study.atlproj', 'atlasti-file'],
    ['study.hpr7', 'atlasti-7-file'],
  ])('is told by its name: %s', async (name, type) => {
    const noise = new Blob(['\u0001\u0002 whatever it is']);
    expect(await read(name, noise)).toEqual({ ok: false, problem: { type } });
  });

  it('is told where it is an archive or a database inside', async () => {
    const archive = new Blob([await zipped([['project.aprx', 'x']])]);
    expect(await read('a.atlproj', archive)).toMatchObject({ problem: { type: 'atlasti-file' } });
    const database = new Blob(['SQLite format 3\0 but of another kind']);
    expect(await read('a.mx22', database)).toMatchObject({ problem: { type: 'maxqda-file' } });
  });

  it('is read all the same where only the name is wrong', async () => {
    const codebook = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Trust" isCodable="true"/></Codes></CodeBook>`;
    const opened = await read('codebook.nvp', new Blob([codebook]));
    expect(opened.ok && opened.value.report(0).counts.codes).toBe(1);
  });

  it('is not told of a file without anything in it', async () => {
    expect(await read('a.nvp', new Blob([]))).toEqual({
      ok: false,
      problem: { type: 'empty-file' },
    });
  });

  it('can be chosen by every ending that is offered', () => {
    const told = groupBy(CLOSED_ENDINGS, (ending) => closedFormat(`a${ending}`));
    expect([...told].map(([format, endings]) => [format, endings.length])).toEqual([
      ['nvivo-file', 2],
      ['maxqda-file', 4],
      ['atlasti-file', 4],
      ['atlasti-7-file', 1],
    ]);
    expect(closedFormat('study.qdpx')).toBeUndefined();
    expect(closedFormat('nvp')).toBeUndefined();
  });
});
