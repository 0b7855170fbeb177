import { DEEPEST_CODE, type Code } from '#domain/code.ts';
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
  /** Those that have codings of their own. */
  readonly coded: ReadonlySet<CodeId>;
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

function hasMore({ pin, typical = [], borderline = [] }: Code): boolean {
  return pin !== undefined || typical.length + borderline.length > 0;
}

class CodeTree {
  readonly #children: ReadonlyMap<CodeId | undefined, readonly Code[]>;
  readonly #written = new Set<Code>();
  /** Those that would lie too deep, each to begin a branch at the top. */
  readonly #tops: Code[] = [];

  constructor(
    readonly writing: CodeWriting,
    codes: readonly Code[],
  ) {
    const ids = new Set(codes.map(({ id }) => id));
    const parentOf = ({ parent }: Code) => (parent && ids.has(parent) ? parent : undefined);
    this.#children = groupBy(codes.toSorted(compareOrder), parentOf);
  }

  writeAll(codes: readonly Code[]): void {
    for (const code of this.#children.get(undefined) ?? []) this.#write(code, 0);
    this.#writeTops();
    // Those left lie below each other in a ring.
    for (const code of codes) {
      this.#write(code, 0);
      this.#writeTops();
    }
  }

  #writeTops(): void {
    for (let code = this.#tops.shift(); code; code = this.#tops.shift()) this.#write(code, 0);
  }

  #below(parent: Code, depth: number): void {
    for (const code of this.#children.get(parent.id) ?? []) {
      if (depth <= DEEPEST_CODE) {
        this.#write(code, depth);
      } else if (!this.#written.has(code)) {
        this.#tops.push(code);
        this.writing.losses.add('hierarchy-mended', code.name);
      }
    }
  }

  #write(code: Code, depth: number): void {
    if (this.#written.has(code)) return;
    this.#written.add(code);
    const { xml, guids, losses, words, coded, notes } = this.writing;
    // The format knows no themes, and may have no codings of what cannot be coded with.
    const isCodable = !code.isTheme || coded.has(code.id);
    const colour = words.codeColour(code.colour);
    xml.begin('Code', {
      guid: guids.of('codes', code.id),
      name: code.name,
      isCodable: String(isCodable),
      color: COLOUR.test(colour) ? colour : undefined,
    });
    const description = descriptionOf(code, words.labels);
    if (description !== '') xml.text('Description', description);
    notes(code);
    this.#below(code, depth + 1);
    xml.end();
    if (hasMore(code) || (code.isTheme && isCodable)) losses.add('code-detail', code.name);
  }
}

/** The codes in the order of the codebook, each within its parent. */
export function writeCodes(writing: CodeWriting, codes: readonly Code[]): void {
  writing.xml.beginGroup('Codes');
  new CodeTree(writing, codes).writeAll(codes);
  writing.xml.end();
}
