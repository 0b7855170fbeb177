import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerOfId } from '#domain/coding.ts';
import { writeDescription } from '#interchange/refi-qda/write/write-description.ts';
import { anyImage, options } from './project-images.ts';

/** Written apart from our reader: a browser's parser, and characters counted one by one. */
function passagesIn(xml: string, files: ReadonlyMap<string, string>): string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const names = new Map(
    [...parsed.querySelectorAll('Code')].map((code) => [code.getAttribute('guid'), code]),
  );
  return [...parsed.querySelectorAll('TextSource')].flatMap((source) => {
    const path = source.getAttribute('plainTextPath') ?? '';
    const characters = Array.from(files.get(path.replace('internal://', '')) ?? '');
    return [...source.querySelectorAll('PlainTextSelection')].map((selection) => {
      const start = Number(selection.getAttribute('startPosition'));
      const end = Number(selection.getAttribute('endPosition'));
      const reference = selection.querySelector('Coding > CodeRef')?.getAttribute('targetGUID');
      const code = names.get(reference ?? '')?.getAttribute('name') ?? '';
      return [source.getAttribute('name'), code, characters.slice(start, end).join('')].join(' | ');
    });
  });
}

/** The characters of the made projects that XML cannot hold. */
function without(text: string, by: string): string {
  return text.replaceAll('\u0001', by).replaceAll('\ufffe', by);
}

function written(text: string, by: string): string {
  return without(text.replace(/^\ufeff/u, ''), by);
}

test('another reader finds the same words under the same codes', async () => {
  await fc.assert(
    fc.asyncProperty(anyImage, async (make) => {
      const image = await make();
      const files = new Map<string, string>();
      let xml = '';
      await writeDescription(
        image,
        options(),
        {
          add: (name, bytes) => {
            files.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
          },
        },
        (piece) => {
          xml += piece;
        },
      );
      const { codings, codes, documents, revisions } = image.records;
      const expected = await Promise.all(
        codings.map(async ({ layer, code, place }) => {
          const { document } = layerOfId(layer);
          const revision = revisions.find((one) => one.document === document);
          const bytes = revision && (await image.blob(revision.text));
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
          const words = text.slice(place.start, place.end);
          const { name = '' } = codes.find(({ id }) => id === code) ?? {};
          const { title = '' } = documents.find(({ id }) => id === document) ?? {};
          const shown = without(name, '');
          return [title, shown, written(words, '\ufffd')].join(' | ');
        }),
      );
      expect(passagesIn(xml, files).sort()).toEqual(expected.sort());
    }),
    { numRuns: 60 },
  );
});
