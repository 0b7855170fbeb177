import { readTranscript } from '#interchange/read-transcript.ts';
import { encoded } from './transcripts.ts';

/** Numbers below a limit that are the same in every run. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function mutated(
  bytes: Uint8Array<ArrayBuffer>,
  below: (limit: number) => number,
): Uint8Array<ArrayBuffer> {
  const at = below(bytes.length);
  const length = below(Math.min(64, bytes.length));
  switch (below(4)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    default: {
      const changed = bytes.slice();
      for (let count = 0; count <= length; count += 1) changed[below(bytes.length)] = below(256);
      return changed;
    }
  }
}

/** Reads a file broken in many ways, and says how many of them were read; a reader that throws fails the test. */
export async function readMutations(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  count = 200,
): Promise<{ readonly read: number; readonly refused: number }> {
  const bytes = typeof content === 'string' ? encoded(content, 'utf-8') : content;
  const below = numbersFrom(bytes.length);
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const result = await readTranscript({
      name,
      bytes: mutated(bytes, below),
      options: { labels: 'detect' },
    });
    if (result.ok) read += 1;
  }
  return { read, refused: count - read };
}
