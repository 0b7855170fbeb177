const NON_ASCII = 0x80;
const SAMPLE_BYTES = 1 << 20;
/** Fewer telling letters than this decide nothing with certainty. */
const ENOUGH = 12;

function arabicLetters(): readonly boolean[] {
  const decoder = new TextDecoder('windows-1256');
  return Array.from({ length: 256 }, (_, byte) =>
    /\p{Script=Arabic}/u.test(decoder.decode(Uint8Array.of(byte))),
  );
}

function isLatinLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Of the bytes that would be Arabic letters: how many have such a neighbour, how many only a Latin one. */
function neighbours(bytes: Uint8Array): { arabic: number; latin: number } {
  const isArabic = arabicLetters();
  const count = { arabic: 0, latin: 0 };
  bytes.forEach((byte, index) => {
    if (byte < NON_ASCII || !isArabic[byte]) return;
    const beside = [bytes[index - 1] ?? 0, bytes[index + 1] ?? 0];
    if (beside.some((other) => isArabic[other])) count.arabic += 1;
    else if (beside.some(isLatinLetter)) count.latin += 1;
  });
  return count;
}

/**
 * Tells windows-1256 from windows-1252. The pages share French letters, dashes and quotation marks; where they
 * differ, Arabic letters stand beside Arabic letters, and accented Latin letters beside plain ones. (Statistics of
 * letters, as in chardet, fail on the few lines of a short interview.)
 */
export function windowsCodePage(bytes: Uint8Array): {
  readonly name: 'windows-1252' | 'windows-1256';
  readonly certainty: 'likely' | 'guess';
} {
  const { arabic, latin } = neighbours(bytes.subarray(0, SAMPLE_BYTES));
  const isClear = arabic === 0 || Math.abs(arabic - latin) >= ENOUGH;
  return {
    name: arabic > latin ? 'windows-1256' : 'windows-1252',
    certainty: isClear ? 'likely' : 'guess',
  };
}
