/** Text at a place of a page, in points from its left and top. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const PAGE = { width: 595, height: 842 };
const PLAIN = /^[ -~]*$/u;

/** In Helvetica where it can be, else in a font whose characters are known by their map alone. */
function shown({ x, y, text, size = 10 }: Placed): string {
  const place = `1 0 0 1 ${String(x)} ${String(PAGE.height - y)} Tm`;
  if (PLAIN.test(text)) {
    const escaped = text.replaceAll(/[\\()]/gu, String.raw`\$&`);
    return `BT /F1 ${String(size)} Tf ${place} (${escaped}) Tj ET`;
  }
  const codes = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `BT /F2 ${String(size)} Tf ${place} <${codes.join('')}> Tj ET`;
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
4 beginbfrange <0020> <007e> <0020> <0600> <06ff> <0600> <fb00> <fb06> <fb00> <fe70> <fefc> <fe70> endbfrange
endcmap end end`;

function stream(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

/** A PDF of pages with text where it is placed; `trailer` adds to what stands at its end. */
export function madePdf(
  pages: readonly (readonly Placed[])[],
  trailer = '',
): Uint8Array<ArrayBuffer> {
  const first = 7;
  const kids = pages.map((_, index) => `${String(first + index * 2)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(TO_UNICODE),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${String(first + index * 2 + 1)} 0 R >>`,
      stream(page.map(shown).join('\n')),
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const start = String(text.length);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** Lines one below the other. */
export function linesAt(
  x: number,
  y: number,
  texts: readonly string[],
  distance = 12,
): readonly Placed[] {
  return texts.map((text, index) => ({ x, y: y + index * distance, text }));
}
