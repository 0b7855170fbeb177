/** Bytes 0x80 to 0x9f of windows-1252 (WHATWG Encoding Standard, index-windows-1252). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

/** Decodes windows-1252 alike everywhere: Node from 20.18.3 on reads it as ISO-8859-1 (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => {
    return HIGH_CONTROLS.charAt(control.charCodeAt(0) - FIRST);
  });
}
