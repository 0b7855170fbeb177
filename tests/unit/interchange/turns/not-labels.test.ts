import { describe, expect, test } from 'vitest';
import { read, spoken } from '../../support/transcripts.ts';

const prose = [
  'The province counts its complaints every week and prints the figures in colour.',
  'Nobody in the bazaar had seen them, which surprised the officer who made them.',
  'In the evening the numbers are carried from one office to the next.',
  'There they are counted again.',
];

function amid(line: string): string {
  return [...prose, line, ...prose].join('\n');
}

describe('prose has no speakers', () => {
  test.each([
    ['a remark', 'Note: the tape was changed here.'],
    ['an example', 'For example: a street light.'],
    ['a sentence with a colon', 'He had one answer for us: wait.'],
    ['an address', 'http://example.org/portal'],
    ['a time', '12:03 was when the light went.'],
    ['several times', '12:04 is not 11:05\n12:06 neither'],
    ['a quotation', 'She said: nobody came.'],
    ['an Urdu quotation', 'اس نے کہا: کوئی نہیں آیا۔'],
    ['a proportion', 'About 3:1 in favour.'],
    ['a stage direction', '[laughs] That was all.'],
    ['a path', 'C:\\portal\\complaints'],
    ['a smiley', 'Thanks :)'],
    ['bracketed remarks', '[laughter]\n[laughter]\n[inaudible]'],
    ['two particulars', 'Date: 3 April\nPlace: Swat'],
  ])('for %s', async (_, line) => {
    const result = await read('a.txt', amid(line));
    expect(result.labels).toEqual([]);
    expect(spoken(result).map(([, speech]) => speech)).toEqual(amid(line).split('\n'));
  });

  const sections = ['Peshawar', 'Swat', 'Dir'];
  test.each([
    [
      'headings that recur',
      sections.map(() => `Problem\n${prose[0]}\nSolution\n${prose[1]}`).join('\n\n'),
    ],
    [
      'headings that recur, open questions among them',
      sections
        .map(() => `Problem\n${prose[0]}\nSolution\n${prose[1]}\nOpen questions\nWho pays?`)
        .join('\n\n'),
    ],
    [
      'answers under the questions of a form',
      sections.map(() => 'Do you use it?\nYes\nDo you trust it?\nNo').join('\n'),
    ],
    ['a table with dashes', sections.map(() => 'Complaints - 40\nSettled - 30').join('\n')],
    ['verse', 'and then\nthe light went out\nand then\nthe light went out\nwho knows?'],
    ['a numbered list', '1. Access: the portal.\n2. Trust: the officer.\n3. Speed: the road.'],
    [
      'a phrase of many words that comes again',
      [
        ...prose,
        'What they told us on the last day: no.',
        ...prose,
        'What they told us on the last day: yes.',
      ].join('\n'),
    ],
  ])('for %s', async (_, text) => {
    expect((await read('a.txt', text)).labels).toEqual([]);
  });

  test('one turn a paragraph, blank lines between them or not', async () => {
    const result = await read('a.txt', 'One.\n\n\nTwo.\nThree.');
    expect(spoken(result)).toEqual([
      [undefined, 'One.'],
      [undefined, 'Two.'],
      [undefined, 'Three.'],
    ]);
  });
});

describe('in a conversation', () => {
  const talk = Array.from({ length: 6 }, () => 'Hina Gul: And then?\nRaza: Then nothing.').join(
    '\n',
  );

  test.each([
    'Note: the phone rang.',
    'One more thing: they never came back.',
    'He said: come tomorrow.',
    'https://example.org is the page',
    '10:30 it was closed.',
    '[laughs] It never is.',
    'Raza',
    'Raza – my uncle – was there.',
    'Hina Gul - she came too.',
    'What I want to say to all of them: come.',
    'اس نے کہا: کل آنا۔',
  ])('the line “%s” goes on with the turn', async (line) => {
    const result = await read('a.txt', `${talk}\n${line}\nHina Gul: Thank you.`);
    expect(result.units.labels).toEqual(['Hina Gul', 'Raza']);
    expect(spoken(result)[11]).toEqual(['Raza', `Then nothing.\n${line}`]);
  });

  test('a long phrase that comes twice is no speaker, but can be made one', async () => {
    const phrase = 'ایک اور بات میں کہنا چاہتا ہوں';
    const result = await read('a.txt', `${talk}\n${talk}\n${phrase}: یہ\n${talk}\n${phrase}: وہ`);
    expect(result.units.labels).toEqual(['Hina Gul', 'Raza']);
    expect(result.otherLabels).toEqual([{ label: phrase, count: 2 }]);
  });

  test('other labels are kept for the preview', async () => {
    const result = await read('a.txt', `${talk}\nNote: the phone rang.`);
    expect(result.otherLabels).toEqual([{ label: 'Note', count: 1 }]);
  });
});
