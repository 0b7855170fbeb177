import { expect, test } from 'vitest';
import { codeColourValue } from '#domain/code-colours.ts';
import { allLosses } from '#interchange/foreign/all-losses.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { foreignReport } from '#interchange/project-file/opened-project.ts';

function project(parts: Partial<ForeignProject>): ForeignProject {
  return {
    ...{ format: 'refi-qda', origin: '', name: 'Portal', note: '' },
    ...{ coders: [], codes: [], documents: [], codings: [], outside: [], memos: [] },
    ...{ cases: [], attributes: [], values: [], links: [], losses: [] },
    ...parts,
  };
}

function document(key: string, title: string): ForeignProject['documents'][number] {
  return { key, title, text: 'Trust', fileName: title, kind: 'transcript' };
}

test('documents of several cases are told once each, by their names', () => {
  const losses = allLosses(
    project({
      documents: [document('1', 'Focus group'), document('2', 'Raza'), document('3', 'Pair')],
      cases: [
        { key: 'a', name: 'A', documents: ['1', '2', '2'] },
        { key: 'b', name: 'B', documents: ['1', '3'] },
        { key: 'c', name: 'C', documents: ['1', '3'] },
      ],
    }),
  );
  expect(losses).toEqual([{ type: 'several-cases', count: 2, places: ['Focus group', 'Pair'] }]);
});

test('colours that are not ours are told; ours, and none, are not', () => {
  const code = (name: string, colour?: string) => ({
    ...{ key: name, name, isTheme: false, definition: '' },
    ...(colour === undefined ? {} : { colour }),
  });
  const codes = [code('A', '#ffffff'), code('B', '#123456'), code('C'), code('D', '#045c3a')];
  const losses = allLosses(project({ codes: [...codes, code('E', codeColourValue(7))] }));
  expect(losses).toEqual([{ type: 'colour', count: 2, places: ['A', 'B'] }]);
});

test('codings that nobody is named for are counted after what the reader counted', () => {
  const coding = { document: '1', code: 'a', start: 0, end: 5 };
  const losses = foreignReport(
    project({
      documents: [document('1', 'Raza')],
      codings: [
        { key: '1', ...coding },
        { key: '2', ...coding, coder: 'u' },
        { key: '3', ...coding },
      ],
      losses: [
        { type: 'missing-source', count: 7, places: ['Other'] },
        { type: 'sync-points', count: 1, places: ['Talk'] },
      ],
    }),
  ).losses;
  expect(losses).toEqual([
    { type: 'missing-source', count: 7, places: ['Other'] },
    { type: 'unnamed-coder', count: 2, places: ['Raza'] },
    { type: 'sync-points', count: 1, places: ['Talk'] },
  ]);
});
