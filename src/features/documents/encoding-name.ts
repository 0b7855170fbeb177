import type { Messages } from '#i18n/messages.ts';
import type { TextEncoding } from '#interchange/transcript.ts';

/** An encoding as a list offers it: Unicode by its own names, code pages by the scripts they hold. */
export function encodingName(encoding: TextEncoding, t: Messages): string {
  switch (encoding) {
    case 'utf-8':
      return 'UTF-8';
    case 'utf-16le':
      return 'UTF-16 LE';
    case 'utf-16be':
      return 'UTF-16 BE';
    case 'windows-1252':
    case 'windows-1256':
      return t.importing.encodings[encoding];
  }
}
