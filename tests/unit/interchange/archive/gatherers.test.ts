import fc from 'fast-check';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { BlobGatherer } from '#interchange/archive/blob-gatherer.ts';
import { ByteGatherer } from '#interchange/archive/byte-gatherer.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';

const MEBIBYTE = 1024 * 1024;

function bytesOf(pieces: readonly Uint8Array[]): number[] {
  return pieces.flatMap((piece) => [...piece]);
}

describe('the bytes of a packed file', () => {
  const sizes = fc.record({ compressedSize: fc.nat(200_000), uncompressedSize: fc.nat(200_000) });
  const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });

  test('are all there, whatever the archive says of their number', () => {
    fc.assert(
      fc.property(sizes, pieces, (said, written) => {
        const gatherer = new ByteGatherer(said, 10_000);
        for (const piece of written) gatherer.add(piece);
        expect([...gatherer.bytes()]).toEqual(bytesOf(written));
      }),
    );
  });

  test('have room from the beginning where it is said truly, and none for a lie', () => {
    const room = ({ buffer }: Uint8Array) => buffer.byteLength;
    const video = { compressedSize: 4 * MEBIBYTE, uncompressedSize: 4 * MEBIBYTE };
    const gatherer = new ByteGatherer(video, 512 * MEBIBYTE);
    gatherer.add(new Uint8Array(4 * MEBIBYTE).fill(7));
    expect(room(gatherer.bytes())).toBe(4 * MEBIBYTE);
    const lie = { compressedSize: 10, uncompressedSize: 4 * 1024 * MEBIBYTE };
    const small = new ByteGatherer(lie, 512 * MEBIBYTE);
    small.add(Uint8Array.of(1));
    expect(room(small.bytes())).toBe(1);
  });
});

test('an archive is gathered as it was written, in parts, with its type', async () => {
  const zip = new ZipWriter(new BlobGatherer('application/zip'), { useWebWorkers: false });
  const long = Uint8Array.from({ length: 9 * MEBIBYTE + 1 }, (_, at) => at % 251);
  await zip.add('long', new Uint8ArrayReader(long), { level: 0 });
  await zip.add('short', new Uint8ArrayReader(Uint8Array.of(1, 2)));
  const file = await zip.close();
  expect(file.type).toBe('application/zip');
  const unpacked = await unpackEntries(file, () => true, 20 * MEBIBYTE);
  if (!unpacked.ok) throw new Error(unpacked.problem.type);
  expect(unpacked.value.names).toEqual(['long', 'short']);
  expect(Buffer.compare(unpacked.value.files.get('long') ?? Buffer.alloc(0), long)).toBe(0);
});

test('an archive of too many files is not called damaged', async () => {
  const limit = 3;
  const listed = async (count: number) => {
    const names = Array.from({ length: count }, (_, at) => [String(at), 'x'] as const);
    return unpackEntries(await packed(Object.fromEntries(names)), () => false, 0, limit);
  };
  expect(await listed(limit + 1)).toEqual({
    ok: false,
    problem: { type: 'too-many-entries', limit },
  });
  expect(await listed(limit)).toMatchObject({ ok: true, value: { names: ['0', '1', '2'] } });
});
