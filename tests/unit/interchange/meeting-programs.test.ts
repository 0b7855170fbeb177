import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { read, spoken, times } from '../support/transcripts.ts';

const CONVERSATION = [
  ['Hina Gul', 'Who decides? And why?'],
  ['Tariq Mehsud', 'The tehsildar.'],
  ['Hina Gul', 'Since when?'],
  ['Tariq Mehsud', 'For years.'],
];

describe('transcripts of meeting programs', () => {
  test('Otter: text with names and times above what is said', async () => {
    const result = await read(
      'a.txt',
      `Hina Gul  0:03  \nWho decides? And why?\n\nTariq Mehsud  0:09  \nThe tehsildar.\n\nHina Gul  0:12  \nSince when?\n\nTariq Mehsud  1:00:15  \nFor years.\n\nTranscribed by https://otter.ai\n`,
    );
    expect(spoken(result).slice(0, 3)).toEqual(CONVERSATION.slice(0, 3));
    expect(times(result).slice(0, 4)).toEqual([3, 9, 12, 3615]);
  });

  test('Otter: subtitles', async () => {
    const result = await read(
      'a.srt',
      `1\n00:00:03,000 --> 00:00:05,000\nHina Gul: Who decides?\n\n2\n00:00:05,000 --> 00:00:08,000\nHina Gul: And why?\n\n3\n00:00:09,000 --> 00:00:11,000\nTariq Mehsud: The tehsildar.\n\n4\n00:00:12,000 --> 00:00:13,000\nHina Gul: Since when?\n\n5\n00:00:15,000 --> 00:00:16,000\nTariq Mehsud: For years.\n`,
    );
    expect(spoken(result)).toEqual(CONVERSATION);
  });

  test('Zoom: WebVTT with names before what is said', async () => {
    const result = await read(
      'a.vtt',
      `WEBVTT\r\n\r\n1\r\n00:00:03.000 --> 00:00:05.000\r\nHina Gul: Who decides? And why?\r\n\r\n2\r\n00:00:09.000 --> 00:00:11.000\r\nTariq Mehsud: The tehsildar.\r\n\r\n3\r\n00:00:12.000 --> 00:00:13.000\r\nHina Gul: Since when?\r\n\r\n4\r\n00:00:15.000 --> 00:00:16.000\r\nTariq Mehsud: For years.\r\n`,
    );
    expect(spoken(result)).toEqual(CONVERSATION);
  });

  test('Teams: WebVTT with voices', async () => {
    const result = await read(
      'a.vtt',
      `WEBVTT\n\n6b1a/12-0\n00:00:03.120 --> 00:00:05.000\n<v Hina Gul>Who decides?</v>\n\n6b1a/12-1\n00:00:05.000 --> 00:00:08.000\n<v Hina Gul>And\nwhy?</v>\n\n6b1a/15-0\n00:00:09.000 --> 00:00:11.000\n<v Tariq Mehsud>The tehsildar.</v>\n\n6b1a/16-0\n00:00:12.000 --> 00:00:13.000\n<v Hina Gul>Since when?</v>\n\n6b1a/17-0\n00:00:15.000 --> 00:00:16.000\n<v Tariq Mehsud>For years.</v>\n`,
    );
    expect(spoken(result)).toEqual(CONVERSATION);
    expect(times(result)).toEqual([3.12, 9, 12, 15]);
  });

  test('Teams: Word with name and time above what is said', async () => {
    const said = [
      ['Hina Gul', '0:03', 'Who decides? And why?'],
      ['Tariq Mehsud', '0:09', 'The tehsildar.'],
      ['Hina Gul', '0:12', 'Since when?'],
      ['Tariq Mehsud', '0:15', 'For years.'],
    ] as const;
    const children = said.map(
      ([name, time, speech]) =>
        new Paragraph({
          children: [
            new TextRun({ text: name, bold: true }),
            new TextRun(`   ${time}`),
            new TextRun({ text: speech, break: 1 }),
          ],
        }),
    );
    const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
    const result = await read('a.docx', new Uint8Array(bytes));
    expect(spoken(result)).toEqual(CONVERSATION);
    expect(times(result)).toEqual([3, 9, 12, 15]);
  });
});
