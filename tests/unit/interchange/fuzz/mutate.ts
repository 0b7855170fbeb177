import { BlobReader, BlobWriter, Uint8ArrayReader, ZipReader, ZipWriter } from '@zip.js/zip.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Random numbers that are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to `below` - 1. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const encoder = new TextEncoder();

/** What people who mean ill, and programs that do badly, put where something else was expected. */
const HOSTILE = [
  ...[
    '',
    '\0',
    '\uFEFF',
    '-1',
    '1e309',
    '99999999999999999999',
    'NaN',
    '../../etc/passwd',
    'C:\\x',
  ],
  ...[
    '<script>alert(1)</script>',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>',
    '&a;&#0;&#x110000;',
    ']]>',
  ],
  ...[
    'constructor',
    '__proto__',
    "'; DROP TABLE source; --",
    '\u202E',
    '👩‍👩‍👧‍👦',
    '{',
    '"',
    '\\u',
    '\\bin999999 ',
  ],
].map((text) => encoder.encode(text));

type Mutation = (bytes: Bytes, dice: Dice) => Bytes;

function span(bytes: Bytes, dice: Dice): readonly [start: number, end: number] {
  const start = dice.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + dice.below(64))];
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, dice) => {
    const copy = bytes.slice();
    for (let count = 1 + dice.below(8); count > 0; count -= 1)
      copy[dice.below(copy.length)] = dice.below(256);
    return copy;
  },
  (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1)),
  (bytes, dice) => {
    const [start, end] = span(bytes, dice);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  (bytes, dice) => {
    const [start, end] = span(bytes, dice);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  (bytes, dice) => {
    const [start, end] = span(bytes, dice);
    return joined(bytes.subarray(0, start), dice.one(HOSTILE), bytes.subarray(end));
  },
  (bytes, dice) => {
    const [start, end] = span(bytes, dice);
    const to = dice.below(bytes.length + 1);
    return joined(bytes.subarray(0, to), bytes.subarray(start, end), bytes.subarray(to));
  },
];

function mutatedBytes(bytes: Bytes, dice: Dice): Bytes {
  let result = bytes;
  for (let count = 1 + dice.below(3); count > 0; count -= 1)
    if (result.length > 0) result = dice.one(MUTATIONS)(result, dice);
  return result;
}

/** One file of an archive changed, the archive sound: so that what lies behind the unpacking is reached. */
async function mutatedEntry(bytes: Bytes, dice: Dice): Promise<Bytes> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes])), { useWebWorkers: false });
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  const entries = (await reader.getEntries()).filter(({ directory }) => !directory);
  const chosen = dice.one(entries).filename;
  for (const entry of entries) {
    if (entry.directory) continue;
    const content = new Uint8Array(await (await entry.getData(new BlobWriter())).arrayBuffer());
    const next = entry.filename === chosen ? mutatedBytes(content, dice) : content;
    await writer.add(entry.filename, new Uint8ArrayReader(next));
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** The file with something wrong in it; the same for the same dice. */
export async function mutated(bytes: Bytes, dice: Dice): Promise<Bytes> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isArchive && dice.below(3) > 0 ? mutatedEntry(bytes, dice) : mutatedBytes(bytes, dice);
}
