import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParticipantNames } from '#analysis/participant-names.ts';
import { RelabelledText } from '#analysis/relabelled-text.ts';
import { ShownNames } from '#analysis/shown-names.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';

const neutral = (place?: number) =>
  place === undefined ? 'Participant' : `Participant ${String(place)}`;

function relabelled(lines: readonly (readonly [string, string])[], heading = '') {
  const study = aStudy({
    codes: {},
    cases: { Raza: {}, 'گل رحیم': {} },
    documents: { one: { lines } },
    codings: [],
  });
  const [first] = study.documents;
  if (!first) throw new Error('no document');
  const document = {
    ...first,
    text: heading + first.text,
    turns: first.turns.map((turn) => ({
      ...turn,
      start: turn.start + heading.length,
      bodyStart: turn.bodyStart + heading.length,
      end: turn.end + heading.length,
    })),
  };
  const cases = study.cases.map((one) =>
    one.name === 'Raza' ? { ...one, pseudonym: 'Asad' } : one,
  );
  const names = new ShownNames(cases, true, neutral);
  const index = new StudyIndex({ ...study, cases });
  const participants = new ParticipantNames(index, names);
  return { before: document, after: new RelabelledText(index, document, names, participants) };
}

describe('a text under pseudonyms', () => {
  it('has shown names for labels, and what is said as it was', () => {
    const { after } = relabelled([
      ['Q', 'Raza, who uses it?'],
      ['Raza', 'I, Raza, do.'],
      ['گل رحیم', 'میں بھی'],
      ['?', 'Me too.'],
    ]);
    expect(after.text).toBe(
      'Q: Raza, who uses it?\nAsad: I, Raza, do.\nParticipant 2: میں بھی\n?: Me too.',
    );
  });

  it('has them in headings too', () => {
    const { after } = relabelled([['Raza', 'Yes.']], 'Interview with Raza\nPeshawar\n');
    expect(after.text).toBe('Interview with Asad\nPeshawar\nAsad: Yes.');
  });

  it('finds a name there in another spelling, and one word of it', () => {
    const { after } = relabelled(
      [
        ['Raza', 'RAZA it is.'],
        ['گل رحیم', 'رحیم'],
      ],
      'RAZA’s shop; ګل رحيم\nرَحيم, Razak, gul\n',
    );
    expect(after.text).toBe(
      'Asad’s shop; Participant 2\nParticipant 2, Razak, gul\nAsad: RAZA it is.\nParticipant 2: رحیم',
    );
  });

  it('keeps every passage of what is said where it can be found', () => {
    const line = fc.tuple(
      fc.constantFrom('Q', 'Raza', 'گل رحیم', '?someone'),
      fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/gu, '_')),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', 'With Raza\n'),
        fc.nat(),
        fc.nat(),
        (lines, heading, a, b) => {
          const { before, after } = relabelled(lines, heading);
          for (const { start, bodyStart, end } of before.turns) {
            const length = end - bodyStart;
            const from = bodyStart + (a % length);
            const span = { start: from, end: from + 1 + (b % (end - from)) };
            const moved = after.span(span);
            expect(after.text.slice(moved.start, moved.end)).toBe(
              before.text.slice(span.start, span.end),
            );
            const turn = after.span({ start, end });
            expect(after.text.slice(turn.start, turn.end)).toContain(
              before.text.slice(bodyStart, end),
            );
          }
        },
      ),
    );
  });
});
