import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedSelections } from '#interchange/refi-qda/packed-selections.ts';
import { PackedTexts } from '#interchange/refi-qda/packed-texts.ts';
import type { QdaTextSelection } from '#interchange/refi-qda/qda-project.ts';

const text = fc.oneof(fc.uuid(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const author = {
  user: fc.option(fc.constantFrom('raza', 'شہری'), { nil: undefined }),
  createdAt: fc.option(fc.integer({ min: -1e13, max: 1e13 }), { nil: undefined }),
};
const notes = fc.array(fc.uuid(), { maxLength: 2 });
const position = fc.oneof(fc.nat(1e6), fc.constant(999_999_999_999_999), fc.constant(Number.NaN));
const coding = fc.record({
  guid: text,
  code: fc.constantFrom('', 'trust', 'doubt'),
  notes,
  ...author,
});
const selection: fc.Arbitrary<QdaTextSelection> = fc.record({
  ...{ guid: text, name: text, where: text, description: text, notes, ...author },
  ...{ codings: fc.array(coding, { maxLength: 3 }), start: position, end: position },
});

test('texts come out as they went in, however long', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = new PackedTexts();
      const all = [...texts, 'long '.repeat(2000), 'لمبا '.repeat(2000), '', 'last'];
      for (const each of all) packed.add(each);
      expect(all.map((_, index) => packed.at(index))).toEqual(all);
    }),
  );
});

test('selections come out as they went in', () => {
  const mostly = selection.map((one) => ({
    ...one,
    where: `${String(one.start)}–${String(one.end)}`,
  }));
  fc.assert(
    fc.property(fc.array(fc.oneof(selection, mostly)), (selections) => {
      const packed = new PackedSelections();
      const indexes = selections.map((each) => packed.add(each));
      expect(indexes.map((index) => packed.at(index))).toEqual(selections);
    }),
  );
});
