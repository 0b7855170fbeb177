import { describe, expect, test } from 'vitest';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { packed } from '#tests/unit/interchange/refi-qda/qdpx-files.ts';

const WORDS = 'They wait for an answer. '.repeat(40);
const LOCAL_SIZE_AT = 22;
const CENTRAL_SIZE_AT = 24;

async function unpacked(archive: Blob, limitBytes = 1 << 20) {
  const read = await unpackEntries(archive, (name) => name === 'b.txt', limitBytes);
  const bytes = read.ok && read.value.files.get('b.txt');
  return bytes ? new TextDecoder().decode(bytes) : !read.ok && read.problem.type;
}

/** The archive with other bytes for those at each place of a signature. */
async function altered(
  archive: Blob,
  change: (bytes: DataView<ArrayBuffer>, header: number) => void,
) {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if ([0x04034b50, 0x02014b50].includes(view.getUint32(at, true))) change(view, at);
  }
  return new Blob([bytes]);
}

function sayingSize(archive: Blob, size: number): Promise<Blob> {
  return altered(archive, (view, at) => {
    const isLocal = view.getUint32(at, true) === 0x04034b50;
    view.setUint32(at + (isLocal ? LOCAL_SIZE_AT : CENTRAL_SIZE_AT), size, true);
  });
}

describe('a small file of an archive', () => {
  test.each([0, 6])('packed at level %i, behind another', async (level) => {
    const archive = await packed({ 'a.txt': 'Words', 'b.txt': WORDS }, { level });
    expect(await unpacked(archive)).toBe(WORDS);
  });

  test('that is empty', async () => {
    expect(await unpacked(await packed({ 'a.txt': 'Words', 'b.txt': '' }))).toBe('');
  });

  test('that is more than may be unpacked', async () => {
    const archive = await packed({ 'b.txt': WORDS });
    expect(await unpacked(archive, WORDS.length)).toBe(WORDS);
    expect(await unpacked(archive, WORDS.length - 1)).toBe('unpacks-too-large');
  });

  test.each([WORDS.length - 1, WORDS.length + 1, 10])(
    'that is said to have %i bytes, and has not',
    async (size) => {
      const archive = await sayingSize(await packed({ 'b.txt': WORDS }), size);
      expect(await unpacked(archive)).toBe('damaged');
    },
  );

  test('whose bytes are no packed ones', async () => {
    const archive = await packed({ 'b.txt': WORDS });
    const broken = await altered(archive, (view, at) => {
      if (view.getUint32(at, true) !== 0x04034b50) return;
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      view.setUint32(start, 0xffffffff);
    });
    expect(await unpacked(broken)).toBe('damaged');
  });
});
