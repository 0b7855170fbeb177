import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mentioned } from '#domain/mention.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { MentionEntry } from '#parts/mention/mention-entries.ts';
import { MentionFinder } from '#parts/mention/mention-finder.ts';

let made = 0;

function entry(kind: Mentioned, text: string, ...about: string[]): MentionEntry {
  made += 1;
  const id = String(made);
  const mention = { kind, id };
  const beside = foldName(about.join(' '));
  return { id, mention, text, about, folded: foldName(text), beside };
}

const coding = (text: string, ...about: string[]) => entry('codings', text, ...about);

function found(entries: readonly MentionEntry[], typed: string): string[] {
  return new MentionFinder(entries).find(typed).map(({ text }) => text);
}

const SERVER = 'Trust is like a server; you notice it when it is down.';
const FIGURES = 'The figures say yes, and like the office I trust what is written.';
const WHOLE_TURN = `Well, you ask. ${SERVER} That is all I can say of it after twelve years.`;
const ANSWER = 'They wrote back within a day, and it is likely they will again.';
const STUDY = [
  coding(FIGURES, 'Answers on trust', 'Kamran'),
  coding(WHOLE_TURN, 'Trust', 'Adil'),
  coding(ANSWER, 'Answers on trust', 'Kamran'),
  coding(SERVER, 'Trust', 'Adil'),
];

describe('what to mention', () => {
  it('is first the very words, the shortest passage of them before others', () => {
    expect(found(STUDY, 'Trust is like')).toEqual([SERVER, WHOLE_TURN, FIGURES, ANSWER]);
    expect(found(STUDY, 'Trust is like a server')).toEqual([SERVER, WHOLE_TURN]);
  });

  it('is not found by parts of words, but by how they begin', () => {
    const distrust = coding('Everybody’s distrust of the distant office');
    expect(found([distrust], 'trust')).toEqual([]);
    expect(found([distrust], 'offi distr')).toEqual([distrust.text]);
  });

  it('is found by names of code and speaker last', () => {
    const speaker = coding('Nobody answered.', 'Silence', 'Kamran');
    const code = coding('He is never there.', 'Nobody at the office');
    expect(found([code, speaker], 'nobody')).toEqual([speaker.text, code.text]);
    expect(found([code, speaker], 'kamran answered')).toEqual([speaker.text]);
  });

  it('is a name before passages with the same words, and a name that is nearly so where nothing else is', () => {
    const code = entry('codes', 'Doubt', 'Trust › Doubt');
    const passage = coding('I have no doubt.', 'Hope');
    const coded = coding('So they say.', 'Dubt');
    expect(found([passage, code], 'doubt')).toEqual(['Doubt', passage.text]);
    expect(found([coded, code], 'dubt')).toEqual([coded.text]);
    expect(found([passage, code], 'dubt')).toEqual(['Doubt']);
    expect(found([passage, code], 'oub')).toEqual(['Doubt']);
  });

  it('is found in any spelling', () => {
    const urdu = coding('دو ہفتے تک کوئی جواب نہیں آیا');
    expect(found([urdu], 'كوئى جواب')).toEqual([urdu.text]);
  });

  it('is all there is, among equals in the order of the texts', () => {
    const many = Array.from({ length: 30 }, (_, at) => coding(`They wait ${String(at + 10)}.`));
    expect(found(many, 'wait')).toEqual(many.map(({ text }) => text));
  });

  it('is the same however it was typed', () => {
    const word = fc.constantFrom('trust', 'is', 'like', 'distrust', 'tr', 'Kamran', '?', '“', ',');
    const texts = fc.array(fc.tuple(fc.array(word), fc.array(word)), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.array(word, { maxLength: 3 }), (of, typed) => {
        const entries = of.map(([text, about]) => coding(text.join(' '), about.join(' ')));
        const text = typed.join(' ');
        const stepwise = new MentionFinder(entries);
        for (let end = 1; end <= text.length; end += 1) stepwise.find(text.slice(0, end));
        expect(stepwise.find(text)).toEqual(new MentionFinder(entries).find(text));
      }),
    );
  });
});
