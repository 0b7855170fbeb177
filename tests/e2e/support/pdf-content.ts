/** An operator of a page's content with what stands before it; strings have one character a byte. */
export interface PdfOperation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const TOKEN =
  /\((?<literal>(?:\\[^]|\((?:\\[^]|[^()\\])*\)|[^()\\])*)\)|<<[^]*?>>|<(?<hex>[0-9a-fA-F\s]*)>|\[|\]|\/(?<name>[^\s/<>[\]()]+)|(?<number>[-+]?(?:\d+\.?\d*|\.\d+))|(?<operator>[A-Za-z'"][A-Za-z0-9*'"]*)/gu;

function literal(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|([^]))/gu, (_, octal?: string, character?: string) =>
    octal === undefined
      ? (ESCAPED[character ?? ''] ?? character ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

function bytesOf(hex: string): string {
  return Buffer.from(hex.replace(/\s/gu, ''), 'hex').toString('latin1');
}

/** A page's content as a row of operations. A dictionary is one operand, as it is written. */
export function* pdfOperations(content: string): Generator<PdfOperation> {
  let operands: string[] = [];
  for (const { 0: token, groups = {} } of content.matchAll(TOKEN)) {
    if (groups['operator'] !== undefined) {
      yield { operator: token, operands };
      operands = [];
    } else if (groups['literal'] !== undefined) operands.push(literal(groups['literal']));
    else if (groups['hex'] !== undefined) operands.push(bytesOf(groups['hex']));
    else operands.push(groups['name'] ?? token);
  }
}
