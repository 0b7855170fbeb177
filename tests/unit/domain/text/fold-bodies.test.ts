import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBodies, TURN_BREAK } from '#domain/text/fold-bodies.ts';
import { foldText, unfoldedSpan } from '#domain/text/fold-text.ts';

const LETTERS = ['a', 'É', 'e\u0301', ' ', '  ', '\n', 'ك', 'ئ', '\u200c', 'ß', '👍🏽', '👨‍👩‍👦', 'ﷲ'];
const said = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((all) => all.join(''));

/** Turns with labels, and what is said in each. */
const texts = fc.array(fc.tuple(said, said), { maxLength: 6 }).map((turns) => {
  let text = '';
  const bodies = turns.map(([label, body]) => {
    text += `${label}: `;
    const bodyStart = text.length;
    text += body;
    const turn = { bodyStart, end: text.length };
    text += '\n';
    return turn;
  });
  return { text, bodies };
});

describe('what is said, folded', () => {
  it('has each turn by itself, without its label', () => {
    const text = 'Q: Do you TRUST it?\nRaza:  No,\nnot I.\n';
    const bodies = [
      { bodyStart: 3, end: 19 },
      { bodyStart: 26, end: 37 },
    ];
    expect(foldBodies(text, bodies).text).toBe('\ndo you trust it?\n no, not i.');
  });

  it('is what each turn is folded, and leads back into it', () => {
    fc.assert(
      fc.property(texts, ({ text, bodies }) => {
        const folded = foldBodies(text, bodies);
        const turns = folded.text.split(TURN_BREAK).slice(1);
        expect(turns).toEqual(
          bodies.map((turn) => foldText(text.slice(turn.bodyStart, turn.end)).text),
        );
        let at = 0;
        for (const [index, turn] of turns.entries()) {
          const alone = foldText(text.slice(bodies[index]?.bodyStart, bodies[index]?.end));
          at += TURN_BREAK.length;
          for (let unit = 0; unit < turn.length; unit += 1) {
            const origin = unfoldedSpan(alone, { start: unit, end: unit + 1 });
            const shift = bodies[index]?.bodyStart ?? 0;
            expect(unfoldedSpan(folded, { start: at + unit, end: at + unit + 1 })).toEqual({
              start: origin.start + shift,
              end: origin.end + shift,
            });
          }
          at += turn.length;
        }
      }),
    );
  });
});
