import type { SaxesTagNS } from 'saxes';
import { success, type Result } from '#domain/result.ts';
import { FlowLines } from '#interchange/flow/flow-lines.ts';
import type { LeftOut } from '#interchange/flow/office-warnings.ts';
import type { Line } from '#interchange/turns/line.ts';
import { walkXml, type XmlLimits, type XmlWalker } from '#interchange/xml/walk-xml.ts';
import type { XmlProblem } from '#interchange/xml/xml-problem.ts';
import { TextStyles } from './text-styles.ts';

/** What a text document holds, as lines, and how much of it has no place in a text. */
export interface ContentLines extends LeftOut {
  readonly lines: readonly Line[];
}

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:';
/** What stands for something else, or is no text of the document; deleted text stands in `tracked-changes`. */
const PASSED_OVER = new Set([
  'text:note-citation',
  'text:ruby-text',
  'text:tracked-changes',
  'office:binary-data',
  'office:forms',
  'svg-compatible:title',
  'svg-compatible:desc',
]);
const MOST_SPACES = 1000;

interface Setting {
  readonly isBold: boolean;
  readonly isInParagraph: boolean;
}

const nothing = (): void => undefined;

class ContentReader implements XmlWalker {
  readonly notes: Line[] = [];
  readonly body = new FlowLines();
  comments = 0;
  pictures = 0;
  hidden = 0;
  hasTrackedChanges = false;
  #flow = this.body;
  #isInText = false;
  readonly #styles = new TextStyles();
  readonly #settings: Setting[] = [{ isBold: false, isInParagraph: false }];
  readonly #ends: (() => void)[] = [];
  #passedOver = 0;
  #noteCount = 0;

  onBegin(tag: SaxesTagNS): undefined {
    if (this.#passedOver > 0) {
      this.#passedOver += 1;
      return;
    }
    const name = tag.uri.startsWith(NAMESPACE)
      ? `${tag.uri.slice(NAMESPACE.length).split(':')[0] ?? ''}:${tag.local}`
      : '';
    if (this.#isLeftOut(name, tag)) this.#passedOver = 1;
    else this.#begin(name, tag);
  }

  onEnd(): void {
    if (this.#passedOver > 0) this.#passedOver -= 1;
    if (this.#passedOver > 0) return;
    this.#ends.pop()?.();
    this.#settings.pop();
  }

  onText(text: string): void {
    if (this.#passedOver > 0 || !this.#isInText || !this.#setting.isInParagraph) return;
    this.#flow.write(text, this.#setting.isBold);
  }

  get #setting(): Setting {
    return this.#settings.at(-1) ?? { isBold: false, isInParagraph: false };
  }

  #isLeftOut(name: string, tag: SaxesTagNS): boolean {
    let isLeftOut = PASSED_OVER.has(name);
    if (name === 'text:tracked-changes') this.hasTrackedChanges = true;
    else if (name === 'office:annotation') {
      this.comments += 1;
      isLeftOut = true;
    } else if (this.#isInText && this.#styles.of(tag).isHidden) {
      this.hidden += 1;
      isLeftOut = true;
    }
    // It takes a place among the open ones, as any element does.
    if (isLeftOut) this.#open(nothing);
    return isLeftOut;
  }

  #open(onEnd: () => void, setting: Partial<Setting> = {}): void {
    this.#settings.push({ ...this.#setting, ...setting });
    this.#ends.push(onEnd);
  }

  #begin(name: string, tag: SaxesTagNS): void {
    if (!this.#isInText) this.#beginOutside(name, tag);
    else if (name === 'text:p' || name === 'text:h') this.#paragraph(name, tag);
    else if (name === 'text:note') this.#note();
    else if (name === 'table:table-row') {
      const flow = this.#flow;
      flow.beginRow();
      this.#open(() => {
        flow.endRow();
      });
    } else {
      this.#inline(name, tag);
      const isBold = this.#setting.isBold || this.#styles.of(tag).isBold;
      this.#open(nothing, { isBold });
    }
  }

  #beginOutside(name: string, tag: SaxesTagNS): void {
    this.#styles.define(name, tag);
    if (name !== 'office:text') this.#open(nothing);
    else {
      this.#isInText = true;
      this.#open(() => {
        this.#isInText = false;
      });
    }
  }

  #paragraph(name: string, tag: SaxesTagNS): void {
    const flow = this.#flow;
    const { isBold, isHeading } = this.#styles.of(tag);
    // Inside another one, as in a frame, it begins a line all the same.
    flow.block(name === 'text:h' || isHeading ? 'heading' : undefined);
    this.#open(
      () => {
        flow.endLine();
      },
      { isBold, isInParagraph: true },
    );
  }

  #note(): void {
    this.#noteCount += 1;
    const number = String(this.#noteCount);
    const outer = this.#flow;
    outer.keep(`[${number}]`, false);
    const note = new FlowLines();
    this.#flow = note;
    this.#open(() => {
      const text = note.lines.map((line) => line.text.trim()).join(' ');
      this.notes.push({ text: `[${number}] ${text}`.trim(), apart: 'note' });
      this.#flow = outer;
    });
  }

  #inline(name: string, tag: SaxesTagNS): void {
    const { isBold } = this.#setting;
    if (name === 'text:tab') this.#flow.keep('\t', isBold);
    else if (name === 'text:line-break') this.#flow.breakLine();
    else if (name === 'text:s') {
      const count = Number(tag.attributes['text:c']?.value ?? 1);
      this.#flow.keep(' '.repeat(count >= 0 && count <= MOST_SPACES ? count : 1), isBold);
    } else if (name === 'drawing:image') this.pictures += 1;
    else if (name === 'table:table-cell') this.#flow.cell();
    else if (name.startsWith('text:change')) this.hasTrackedChanges = true;
  }
}

/** The lines of a document's `content.xml`, or of the one file of a flat document (OpenDocument 1.3, part 3). */
export function contentLines(xml: Uint8Array, limits: XmlLimits): Result<ContentLines, XmlProblem> {
  const reader = new ContentReader();
  const walked = walkXml(xml, limits, reader);
  if (!walked.ok) return walked;
  const { comments, pictures, hidden, hasTrackedChanges } = reader;
  return success({
    lines: [...reader.body.lines, ...reader.notes],
    notes: reader.notes.length,
    comments,
    pictures,
    hidden,
    hasTrackedChanges,
  });
}
