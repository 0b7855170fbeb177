import { textEncodings, type FoundEncoding, type TextEncoding } from '#interchange/transcript.ts';
import { utf16Pattern } from './utf16-pattern.ts';
import { windowsCodePage } from './windows-code-page.ts';

function byteOrderMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const REPLACEMENT = 0xfffd;
/** A broken character or two in UTF-8 is a damaged file; more is another encoding. */
const BROKEN_SHARE = 0.05;

/** Whether bytes are UTF-8 throughout, up to a few broken characters, or not at all. */
function utf8Certainty(bytes: Uint8Array): 'certain' | 'likely' | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'certain';
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    let beyondAscii = 0;
    let broken = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x80) beyondAscii += 1;
      if (unit === REPLACEMENT) broken += 1;
    }
    return broken <= beyondAscii * BROKEN_SHARE ? 'likely' : undefined;
  }
}

function found(name: TextEncoding, certainty: FoundEncoding['certainty']): FoundEncoding {
  return { name, certainty, candidates: [name, ...textEncodings.filter((each) => each !== name)] };
}

export function detectEncoding(bytes: Uint8Array): FoundEncoding {
  const marked = byteOrderMark(bytes);
  if (marked) return found(marked, 'certain');
  const wide = utf16Pattern(bytes);
  if (wide) return found(wide, 'likely');
  const utf8 = utf8Certainty(bytes);
  if (utf8) return found('utf-8', utf8);
  const { name, certainty } = windowsCodePage(bytes);
  return found(name, certainty);
}
