import { decodeWindows1252 } from '#interchange/text-encoding/windows-1252.ts';

const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  65_001: 'utf-8',
};
/** Character sets of fonts (Rich Text Format 1.9.1, `\fcharset`); those not listed are the document's own. */
const OF_CHARACTER_SETS: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const DEFAULT_CODE_PAGE = 1252;
export const MAC_CODE_PAGE = 10_000;

export function codePageOfCharacterSet(characterSet: number): number | undefined {
  return OF_CHARACTER_SETS[characterSet];
}

/** Characters of bytes in a Windows code page; in an unknown one as in the usual one. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const isWindows = codePage >= 1250 && codePage <= 1258 && codePage !== DEFAULT_CODE_PAGE;
  const label = isWindows ? `windows-${String(codePage)}` : LABELS[codePage];
  return label === undefined ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
}
