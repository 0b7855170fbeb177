import { describe, expect, test } from 'vitest';
import { problemOf, read, spoken, times } from '../support/transcripts.ts';

function vtt(...blocks: string[]): string {
  return ['WEBVTT', ...blocks].join('\n\n');
}

describe('WebVTT', () => {
  test('cues of one voice are one turn, joined by single spaces, its name a label in the text', async () => {
    const result = await read(
      'a.vtt',
      vtt(
        '00:01.000 --> 00:02.500\n<v Hina Gul>Who uses it?</v>',
        'tm-1\n00:00:03.000 --> 00:00:04.000 align:start position:0%\n<v Tariq>Few\nof them,</v>',
        'tm-2\n00:00:04.000 --> 00:00:05.000\n<v Tariq>and <i>seldom</i>.',
      ),
    );
    expect(result.text).toBe('Hina Gul: Who uses it?\nTariq: Few of them, and seldom.');
    expect(spoken(result)).toEqual([
      ['Hina Gul', 'Who uses it?'],
      ['Tariq', 'Few of them, and seldom.'],
    ]);
    expect(result.units.turns.map((turn) => [turn.time, turn.endTime])).toEqual([
      [1, 2.5],
      [3, 5],
    ]);
  });

  test('two voices in one cue are two turns', async () => {
    const result = await read(
      'a.vtt',
      vtt('00:01.000 --> 00:02.000\n<v A>Yes?</v> <v.loud B>No.</v>'),
    );
    expect(spoken(result)).toEqual([
      ['A', 'Yes?'],
      ['B', 'No.'],
    ]);
  });

  test('a cue without a voice ends the speaker where others have one', async () => {
    const result = await read(
      'a.vtt',
      vtt(
        '00:01.000 --> 00:02.000\n<v Mariam>It is slow,</v> (coughs)',
        '00:02.000 --> 00:03.000\n<v Mariam>you know.',
        '00:03.000 --> 00:04.000\n- Who?\n- Me.',
        '00:04.000 --> 00:05.000\n<v Mariam>Anyway.',
      ),
    );
    expect(spoken(result)).toEqual([
      ['Mariam', 'It is slow, (coughs) you know.'],
      [undefined, '- Who?'],
      [undefined, '- Me.'],
      ['Mariam', 'Anyway.'],
    ]);
  });

  test('byte order mark, Windows line ends, notes, styles and regions leave no trace', async () => {
    const text = vtt(
      'NOTE\na remark\nof two lines',
      'STYLE\n::cue { color: red }',
      'REGION\nid:fred',
      '1\n00:01.000 --> 00:02.000\nHina: Hello.',
      'NOTE another',
      '2\n00:02.000 --> 00:03.000\nRaza: Hello.',
      '3\n00:03.000 --> 00:04.000\nHina: How are you?',
      '4\n00:04.000 --> 00:05.000\nRaza: Well.',
    );
    const result = await read('a.vtt', `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`);
    expect(result.text).toBe('Hina: Hello.\nRaza: Hello.\nHina: How are you?\nRaza: Well.');
    expect(times(result)).toEqual([1, 2, 3, 4]);
  });

  test('ids of Teams, hours and entities', async () => {
    const result = await read(
      'a.vtt',
      vtt(
        '9c4f-2a/12-0\n01:00:00.500 --> 01:00:02.000\n<v Noor &amp; Co>a &lt; b &#x1F600;&nbsp;c</v>',
      ),
    );
    expect(spoken(result)).toEqual([['Noor & Co', 'a < b 😀\u00a0c']]);
    expect(times(result)).toEqual([3600.5]);
  });

  test('a repeated name at the beginning of a speaker’s next cue does not stand in the speech', async () => {
    const cue = (at: number, text: string) =>
      `00:0${String(at)}.000 --> 00:0${String(at + 1)}.000\n${text}`;
    const result = await read(
      'a.vtt',
      vtt(
        cue(1, 'Interviewer: Who?'),
        cue(2, 'Raza: My'),
        cue(3, 'Raza: brother.'),
        cue(4, 'Interviewer: Oh?'),
        cue(5, 'Raza: Yes.'),
      ),
    );
    expect(spoken(result)[1]).toEqual(['Raza', 'My brother.']);
  });

  test('markup that is none of its own stays text', async () => {
    const result = await read(
      'a.vtt',
      vtt('00:01.000 --> 00:02.000\n<v R><script>alert(1)</script> <inaudible></v>'),
    );
    expect(result.text).toBe('R: <script>alert(1)</script> <inaudible>');
  });

  test('nobody named: paragraphs end with sentences and pauses', async () => {
    const result = await read(
      'a.vtt',
      vtt(
        '00:01.000 --> 00:02.000\nthe portal',
        '00:02.000 --> 00:03.000\nis slow.',
        '00:03.000 --> 00:04.000\nand then',
        '00:09.000 --> 00:10.000\nsilence',
      ),
    );
    expect(result.text).toBe('the portal is slow.\nand then\nsilence');
    expect(times(result)).toEqual([1, 3, 9]);
  });

  test('blocks without a time are counted', async () => {
    const result = await read(
      'a.vtt',
      vtt('00:01.000 --> 00:02.000\nYes.', '1\n00:xx --> 00:04.000\nlost'),
    );
    expect(result.warnings).toEqual([{ type: 'cues-left-out', count: 1 }]);
  });

  test('without a cue there is nothing to read', async () => {
    expect(await problemOf('a.vtt', 'WEBVTT\n\nNOTE nothing\n')).toEqual({ type: 'no-text' });
  });
});

describe('SubRip', () => {
  test('a blank line inside a caption loses nothing', async () => {
    const result = await read(
      'a.srt',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nfirst,\r\n\r\nsecond.\r\n\r\n2\r\n00:00:02,500 --> 0:00:05.0\r\n{\\an8}<font color="red">third</font>\r\n',
    );
    expect(result.text).toBe('first, second.\nthird');
    expect(result.units.turns.map((turn) => turn.endTime)).toEqual([2, 5]);
  });

  test('a name stands only before the first cue of a turn', async () => {
    const cue = (at: number, text: string) =>
      `${String(at)}\n00:00:0${String(at)},000 --> 00:00:0${String(at)},900\n${text}\n\n`;
    const result = await read(
      'a.srt',
      [
        cue(1, 'Interviewer: Who?'),
        cue(2, 'شازیہ: ہم'),
        cue(3, 'سب لوگ۔'),
        cue(4, 'Interviewer: Oh?'),
        cue(5, 'شازیہ: جی۔'),
      ].join(''),
    );
    expect(spoken(result)[1]).toEqual(['شازیہ', 'ہم سب لوگ۔']);
    expect(result.units.turns[1]).toMatchObject({ direction: 'rtl', language: 'ur' });
  });

  test('overlapping and disordered cues come in the order of their times', async () => {
    const result = await read(
      'a.srt',
      '1\n00:00:05,000 --> 00:00:09,000\nlast.\n\n2\n00:00:01,000 --> 00:00:06,000\nfirst.\n',
    );
    expect(result.text).toBe('first.\nlast.');
  });
});
