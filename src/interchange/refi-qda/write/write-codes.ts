import type { Code } from '#domain/code.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';
import type { XmlWriter } from '#interchange/xml/xml-writer.ts';
import type { Guids } from './guids.ts';
import type { CodeLabels, CodeWords } from './qdpx-options.ts';

export interface CodeWriting {
  readonly xml: XmlWriter;
  readonly guids: Guids;
  readonly losses: LossCounter;
  readonly words: CodeWords;
  /** Writes what refers to the notes on a code. */
  readonly notes: (code: Code) => void;
}

const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/iu;

function descriptionOf(code: Code, labels: CodeLabels): string {
  const fields = (['include', 'exclude', 'example'] as const).flatMap((field) => {
    return code[field] === '' ? [] : [`${labels[field]}: ${code[field]}`];
  });
  return [code.definition, ...fields].filter(Boolean).join('\n');
}

function hasMore({ isTheme, pin, typical = [], borderline = [] }: Code): boolean {
  return isTheme || pin !== undefined || typical.length + borderline.length > 0;
}

class CodeTree {
  readonly #children: ReadonlyMap<CodeId | undefined, readonly Code[]>;
  readonly #written = new Set<Code>();

  constructor(
    readonly writing: CodeWriting,
    codes: readonly Code[],
  ) {
    const ids = new Set(codes.map(({ id }) => id));
    const parentOf = ({ parent }: Code) => (parent && ids.has(parent) ? parent : undefined);
    this.#children = groupBy(codes.toSorted(compareOrder), parentOf);
  }

  writeAll(codes: readonly Code[]): void {
    this.#below(undefined);
    // Those left lie below each other in a ring.
    for (const code of codes) this.#write(code);
  }

  #below(parent: CodeId | undefined): void {
    for (const code of this.#children.get(parent) ?? []) this.#write(code);
  }

  #write(code: Code): void {
    if (this.#written.has(code)) return;
    this.#written.add(code);
    const { xml, guids, losses, words, notes } = this.writing;
    const colour = words.codeColour(code.colour);
    xml.begin('Code', {
      guid: guids.of('codes', code.id),
      name: code.name,
      isCodable: 'true',
      color: COLOUR.test(colour) ? colour : undefined,
    });
    const description = descriptionOf(code, words.labels);
    if (description !== '') xml.text('Description', description);
    notes(code);
    this.#below(code.id);
    xml.end();
    if (hasMore(code)) losses.add('code-detail', code.name);
  }
}

/** The codes in the order of the codebook, each within its parent. */
export function writeCodes(writing: CodeWriting, codes: readonly Code[]): void {
  writing.xml.beginGroup('Codes');
  new CodeTree(writing, codes).writeAll(codes);
  writing.xml.end();
}
