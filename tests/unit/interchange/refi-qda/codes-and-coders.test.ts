import { describe, expect, test } from 'vitest';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { readQdc } from '#interchange/refi-qda/read-qdc.ts';
import { CODE, guid, lossOf, opened, qde, textSource, withText } from './qdpx-files.ts';

const ann = guid(501);
const bilal = guid(502);
const PROGRAM = 'C32A2BD5-537F-4838-8B17-DF9EFBAFDF4B';

const inProject = (inside: string) => opened(new Blob([qde(inside)]));

async function codebook(xml: string): Promise<ForeignProject> {
  const result = await readQdc(new Blob([xml]));
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

describe('codes', () => {
  const codes = `<Codes>
    <Code guid="${guid(1)}" name="Access" isCodable="false" color="#0Af"><Description> Getting in
 at all </Description>
      <Code guid="${guid(2)}" name="Cost" isCodable="true" color="#AABBCC">
        <Code guid="${guid(3)}" name="Bribes" isCodable="1" color="red"/></Code></Code>
    <Code guid="{${guid(4).toUpperCase()}}" name="Coke::diet" isCodable="0" description="brief"/>
    <Code guid="${guid(2)}" name="Cost"/>
  </Codes>`;

  test('with their tree, colours and definitions, in their order', async () => {
    const read = await inProject(`<CodeBook>${codes}</CodeBook>`);
    expect(read.codes).toEqual([
      {
        key: guid(1),
        name: 'Access',
        colour: '#00aaff',
        isTheme: true,
        definition: 'Getting in\n at all',
      },
      {
        key: guid(2),
        name: 'Cost',
        parent: guid(1),
        colour: '#aabbcc',
        isTheme: false,
        definition: '',
      },
      { key: guid(3), name: 'Bribes', parent: guid(2), isTheme: false, definition: '' },
      { key: guid(4), name: 'Coke::diet', isTheme: true, definition: 'brief' },
      { key: `${guid(2)}#2`, name: 'Cost', isTheme: false, definition: '' },
    ]);
    expect(read.losses).toEqual([{ type: 'repeated-id', count: 1, places: ['Cost'] }]);
  });

  test.each(['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:1:0', 'urn:QDA-XML:codebook:0:4'])(
    'of the namespace %s',
    async (namespace) => {
      const xml = `\ufeff<?xml version="1.0"?><CodeBook xmlns="${namespace}" origin="Old">${codes}</CodeBook>`;
      expect(await codebook(xml)).toMatchObject({ origin: 'Old', codes: { length: 5 } });
      const nested = await inProject(`<CodeBook xmlns="${namespace}">${codes}</CodeBook>`);
      expect(nested.codes).toHaveLength(5);
    },
  );

  test('elements of nobody are counted and passed over', async () => {
    const read = await inProject(
      `<CodeBook>${codes}</CodeBook><Settings><Code guid="${guid(9)}" name="no"/></Settings>`,
    );
    expect(read.codes).toHaveLength(5);
    expect(read.losses[1]).toEqual({ type: 'unknown-element', count: 1, places: ['Settings'] });
  });
});

describe('coders', () => {
  const users = `<Users><User guid="${ann}" name="Ann Ahmad" id="AA"/><User guid="${bilal}" name="Bilal"/><User guid="${PROGRAM}" name="ATLAS.ti"/></Users>`;

  test('are all users, the one who stands for ATLAS.ti last', async () => {
    const [first = '', ...others] = users.split(/(?=<User guid)/u);
    const turned = [first, ...others.toReversed()].join('').replace('</Users>', '');
    expect((await inProject(`${turned}</Users>`)).coders.map(({ name }) => name)).toEqual([
      'Bilal',
      'Ann Ahmad',
      'ATLAS.ti',
    ]);
    const [coder] = (await inProject(users)).coders;
    expect(coder).toEqual({ key: ann, name: 'Ann Ahmad', initials: 'AA' });
  });

  test('who coded is on the coding; else on the selection', async () => {
    const coded = (coder: string) =>
      `<PlainTextSelection guid="${guid(30)}" startPosition="0" endPosition="3" creatingUser="${ann}"><Coding guid="${guid(31)}"${coder}><CodeRef targetGUID="${CODE}"/></Coding></PlainTextSelection>`;
    const by = async (coder: string) => {
      const read = await withText('Who did it?', users + textSource([], coded(coder)));
      return read.codings[0]?.coder;
    };
    expect(await by(` creatingUser="${bilal}"`)).toBe(bilal);
    expect(await by('')).toBe(ann);
  });

  test('one who is not among the users is kept apart', async () => {
    const coded = `<Coding guid="${guid(31)}" creatingUser="${guid(599)}"><CodeRef targetGUID="${CODE}"/></Coding>`;
    const read = await withText('Who did it?', users + textSource([], coded));
    expect(read.coders.at(-1)).toEqual({ key: guid(599), name: guid(599) });
    expect(lossOf(read, 'dangling-reference')).toBe(1);
  });
});
