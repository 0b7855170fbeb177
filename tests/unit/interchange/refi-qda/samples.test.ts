import { existsSync, readFileSync } from 'node:fs';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { lossOf, opened, passages } from './qdpx-files.ts';

const samples = new URL('../../../../../shared/samples/', import.meta.url);
const hasSamples = existsSync(samples);
if (!hasSamples) {
  process.stderr.write('Files of other tools are not here: tests of REFI-QDA files skipped.\n');
}

function fileOf(path: string): Blob {
  return new Blob([new Uint8Array(readFileSync(new URL(path, samples)))]);
}

async function codebook(path: string): Promise<ForeignProject> {
  const result = await readQdc(fileOf(path));
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

function count(xml: string, element: string): number {
  return xml.match(new RegExp(`<${element}[\\s/>]`, 'gu'))?.length ?? 0;
}

/** Every coding of a file is placed, told as outside of texts, or the second of a passage that is written twice. */
function codingsAccountedFor(project: ForeignProject): number {
  return project.codings.length + project.outside.length + lossOf(project, 'repeated-id');
}

function depth(project: ForeignProject): number {
  const parents = new Map(project.codes.map(({ key, parent }) => [key, parent]));
  const own = (key: string | undefined): number => {
    return key === undefined ? 0 : 1 + own(parents.get(key));
  };
  return Math.max(...project.codes.map(({ key }) => own(key)));
}

describe.skipIf(!hasSamples)('files of other tools', () => {
  test.each(['Project.qde', 'TestProject.qdpx'])('ATLAS.ti 8.4: %s', async (name) => {
    const project = await opened(fileOf(`refi-qda/atlasti-mac-8.4/${name}`));
    expect(project.origin).toContain('ATLAS.ti 8.4');
    expect(project.name).toBe('ATLAS.ti standard project');
    expect(project.coders.map((coder) => coder.name)).toEqual([
      'Friedrich Markgraf',
      'Sebastian Petrausch',
      'ATLAS.ti',
    ]);
    expect(project.codes).toHaveLength(14);
    expect(depth(project)).toBe(1);
    expect(project.codes[4]).toMatchObject({
      name: 'Coke::full-fat Coke',
      colour: '#966450',
      definition: 'aka regular',
      isTheme: false,
    });
    expect(project.codes[7]).not.toHaveProperty('colour');
    expect(project.documents).toHaveLength(6 + 1 + 2 + 1 + 2);
    expect(codingsAccountedFor(project)).toBe(16);
    expect(lossOf(project, 'repeated-id')).toBe(2);
    expect(lossOf(project, 'coding-outside-text')).toBe(project.outside.length);
    expect(project.outside.map(({ where }) => where)).toContain('139–195');
    expect(lossOf(project, 'missing-source')).toBe(6 + 2);
    expect(lossOf(project, 'media-without-text')).toBe(1 + 1 + 2);
    expect(lossOf(project, 'set-as-memo')).toBe(16);
    expect(lossOf(project, 'graph')).toBe(1);
    const group = project.memos.find(({ title }) => title === 'negative feelings');
    expect(group?.text).toBe('– "rushed"\n– sleepy\n– disgust\n– waste of time');
    const linked = project.memos.find(({ title }) => title === 'My favorite Coke ad');
    const video = project.documents.find(
      ({ title }) => title.startsWith('1994') && /mp4$/.test(title),
    );
    expect(linked?.target).toEqual({ of: 'document', key: video?.key });
    expect(linked?.createdAt).toBe(Date.UTC(2018, 2, 27, 19, 41, 28));
  });

  test('Transana 3.22, in an old namespace and against the schema', async () => {
    const project = await opened(fileOf('refi-qda/spec-annex/A3_transana_3.22_project.qde'));
    expect(project.codes).toHaveLength(19);
    expect(depth(project)).toBe(2);
    expect(project.codes.filter(({ isTheme }) => isTheme)).toHaveLength(7);
    expect(project.coders).toHaveLength(63);
    expect(codingsAccountedFor(project)).toBe(66);
    expect(lossOf(project, 'set-as-memo')).toBe(6);
    const notes = project.memos.filter(({ key }) => /^[\da-f-]{36}$/.test(key));
    expect(notes).toHaveLength(40 + 6);
    const library = project.memos.find(({ title }) => title === 'English Library 1');
    expect(library?.text).toBe(
      'English Library Comment 1\n– English Document 1\n– English Episode 1\n– English Library Note 1',
    );
    expect(lossOf(project, 'dangling-reference')).toBe(0);
    expect(lossOf(project, 'unknown-element')).toBe(0);
  });

  test('QualCoder: the texts under the codings are the quotes beside them', async () => {
    const path = 'qualcoder/synthetic-v17/synthetic_full_exported_by_qualcoder.qdpx';
    const project = await opened(fileOf(path));
    const zip = new ZipReader(
      new Uint8ArrayReader(new Uint8Array(readFileSync(new URL(path, samples)))),
    );
    const [entry] = (await zip.getEntries()).filter(({ filename }) => filename === 'project.qde');
    if (!entry || entry.directory) throw new Error('no project in the sample');
    const xml = new TextDecoder().decode(
      await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false }),
    );
    const quotes = [...xml.matchAll(/<PlainTextSelection[^>]* name="([^"]*)"/gu)].map(
      ([, name]) => name,
    );
    expect(quotes).toHaveLength(8);
    expect(passages(project)).toEqual(quotes);
    const users = [...xml.matchAll(/<Coding guid="[^"]*" creatingUser="([^"]*)"/gu)].map(
      ([, user]) => user,
    );
    expect(project.codings.map(({ coder }) => coder)).toEqual(users.slice(0, 8));

    expect(project.reading).toEqual({ unit: 'utf-16', lineEnd: 'two', evidence: 'quotes', fit: 1 });
    expect(project.coders.map(({ name }) => name)).toEqual(['amna', 'bilal']);
    expect(project.codes.filter(({ isTheme }) => isTheme)).toHaveLength(2);
    expect(project.codes).toHaveLength(count(xml, 'Code'));
    expect(codingsAccountedFor(project)).toBe(count(xml, 'Coding'));
    expect(project.codings).toHaveLength(8);
    expect(project.codings[0]?.comment).toBe('coding memo <1>');
    expect(project.cases.map(({ name }) => name)).toEqual(['P01', 'P02']);
    expect(project.attributes.map(({ name, of, type }) => [name, of, type])).toEqual([
      ['Age', 'case', 'number'],
      ['City', 'case', 'text'],
      ['Language', 'document', 'text'],
    ]);
    expect(project.values.map(({ value }) => value)).toEqual([34, 'Lahore', 'پشاور', 'en', 'ur']);
    expect(project.documents[0]?.text.startsWith('Interviewer: How')).toBe(true);
    const journal = project.memos.find(({ title }) => title === 'Reflexive journal');
    expect(journal?.target).toEqual({ of: 'project', key: '' });
    const annotation = project.memos.find(({ text }) => text.endsWith('annotation: time of day'));
    const { start, end } = annotation?.span ?? {};
    expect(project.documents[0]?.text.slice(start, end)).toBe('every evening');
    expect(annotation?.text).toBe('annotation: time of day');
    expect(annotation?.target).toEqual({ of: 'document', key: project.documents[0]?.key });
  });

  test('codebooks: braces around ids, descriptions as attributes, sets', async () => {
    const example = await codebook('refi-qda/spec-annex/A1_codebook.qdc');
    expect(example.codes.map(({ name, isTheme }) => [name, isTheme])).toEqual([
      ['Topics', true],
      ['Economy', false],
      ['Health care', false],
      ['Values', true],
      ['Conservatives', false],
      ['Liberals', false],
    ]);
    expect(example.codes[0]?.key).toBe('5215cc69-b628-4e02-afb9-9beeaee55808');
    expect(example.codes[1]?.definition).toBe('Anything about jobs or taxes or business');

    const portable = await codebook('refi-qda/portableqda.qdc');
    expect(portable.codes).toHaveLength(8);
    expect(portable.codes[3]?.definition).toBe('Unicode: -40° ±1%');
    expect(portable.codes[2]?.definition).toContain('eiusmod\ntempor');
    expect(portable.memos.map(({ title }) => title)).toEqual(['SYS', 'SYS::REQ']);
    expect(portable.memos[0]?.text).toMatch(/– SYS::SYS001\n– SYS::SYS002$/u);
  });
});
