import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import type { TextEncoding } from '#interchange/transcript.ts';
import { encoded, read } from '../support/transcripts.ts';

const english = 'Q: Who uses it?\nA: “Nobody” — it’s a café of résumés, naïve and déjà vu…\n';
const urdu =
  'سوال: کون لوگ پورٹل استعمال کرتے ہيں؟\nجواب: بہت کم لوگ، ڈاکٹر اور ٹيچر، اور بچے بھی\n';
/** The code page has the Arabic yeh only. */
const urdu1256 = urdu.replaceAll('ی', 'ي');
const pashto = 'پوښتنه: څوک دا پورټل کاروي؟\nځواب: ډېر لږ خلک، ځوانان او ښوونکي.\n';

function decoded(bytes: Uint8Array, chosen?: TextEncoding) {
  const result = decodeText(bytes, chosen);
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

describe('a text file is read in the encoding it is in', () => {
  test.each<[string, string, TextEncoding, 'certain' | 'likely' | 'guess', string]>([
    ['UTF-8', pashto, 'utf-8', 'certain', ''],
    ['UTF-8 with a mark', urdu, 'utf-8', 'certain', '\ufeff'],
    ['UTF-16 LE with a mark', urdu, 'utf-16le', 'certain', '\ufeff'],
    ['UTF-16 BE with a mark', pashto, 'utf-16be', 'certain', '\ufeff'],
    ['UTF-16 LE of English', english, 'utf-16le', 'likely', ''],
    ['UTF-16 BE of English', english, 'utf-16be', 'likely', ''],
    ['UTF-16 LE of Urdu', urdu, 'utf-16le', 'likely', ''],
    ['UTF-16 BE of Pashto', pashto, 'utf-16be', 'likely', ''],
    ['UTF-16 LE of one word', 'ہاں', 'utf-16le', 'likely', ''],
    ['windows-1252', english, 'windows-1252', 'likely', ''],
    ['windows-1256', urdu1256, 'windows-1256', 'likely', ''],
    ['windows-1256 of a few letters', 'رضا: جي', 'windows-1256', 'guess', ''],
    [
      'windows-1256 with English in it',
      `${urdu1256}KP Citizen Portal`,
      'windows-1256',
      'likely',
      '',
    ],
    [
      'windows-1252 of Swedish',
      'På gården är det så grönt, säger åttaåringen Öberg i år',
      'windows-1252',
      'likely',
      '',
    ],
  ])('%s', (_, text, encoding, certainty, mark) => {
    const { text: found, encoding: how } = decoded(encoded(mark + text, encoding));
    expect(found).toBe(text);
    expect([how.name, how.certainty]).toEqual([encoding, certainty]);
    expect(how.candidates[0]).toBe(encoding);
  });

  test('every byte of windows-1252 is the character of the standard', () => {
    const bytes = Uint8Array.of(0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9f, 0xe9);
    expect(decoded(bytes, 'windows-1252').text).toBe('€…‘’“”–—™Ÿé');
  });

  test('the encoding a person chooses wins, and odd bytes are counted', () => {
    const result = decoded(encoded('café déjà', 'windows-1252'), 'utf-8');
    expect(result.encoding).toMatchObject({ name: 'utf-8', certainty: 'chosen' });
    expect(result.warnings).toEqual([{ type: 'replaced-characters', count: 3 }]);
  });

  test('one broken character does not make UTF-8 something else', () => {
    const bytes = encoded(pashto, 'utf-8');
    const cut = bytes.slice(0, encoded(pashto.slice(0, 40), 'utf-8').length - 1);
    const result = decoded(cut);
    expect(result.encoding).toMatchObject({ name: 'utf-8', certainty: 'likely' });
    expect(result.warnings).toEqual([{ type: 'replaced-characters', count: 1 }]);
  });

  test('line ends of Windows and of old Macs become line feeds, nothing else changes', () => {
    expect(decoded(encoded('a\r\nb\rc\u2028d\u0301\u00a0e\n', 'utf-8')).text).toBe(
      'a\nb\nc\u2028d\u0301\u00a0e\n',
    );
  });

  test('the encoding reaches the transcript', async () => {
    const result = await read('a.txt', encoded(urdu1256, 'windows-1256'));
    expect(result.encoding?.name).toBe('windows-1256');
    expect(result.units.labels).toEqual(['سوال', 'جواب']);
    expect(result.language).toBe('ur');
  });

  const letters = (characters: string) =>
    fc.string({ unit: fc.constantFrom(...characters), minLength: 12, maxLength: 80 });

  test('Urdu survives windows-1256, whatever is said', () => {
    fc.assert(
      fc.property(letters('ابپتٹجچحخدڈرڑزسشصضطعغفقکگلمنںوہھئءے'), (word) => {
        const result = decoded(encoded(`${word} ۔`.replace('۔', '.'), 'windows-1256'));
        expect(result.text).toBe(`${word} .`);
      }),
    );
  });

  test('any text of Latin, Urdu and Pashto letters survives UTF-16 without a mark', () => {
    fc.assert(
      fc.property(
        letters('abcXYZ é’ابپتٹپښږډړټڼېۍ123 .،؟\n'),
        fc.constantFrom<TextEncoding>('utf-16le', 'utf-16be'),
        (text, encoding) => {
          fc.pre(text.trim() !== '');
          expect(decoded(encoded(text, encoding)).text).toBe(text);
        },
      ),
    );
  });
});
