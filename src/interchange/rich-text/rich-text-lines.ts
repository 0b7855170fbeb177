import { failure, success, type Result } from '#domain/result.ts';
import type { FlowLines } from '#interchange/flow/flow-lines.ts';
import type { LeftOut } from '#interchange/flow/office-warnings.ts';
import { markupDepthLimit } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import type { Line } from '#interchange/turns/line.ts';
import {
  codePageOfCharacterSet,
  decodeCodePage,
  DEFAULT_CODE_PAGE,
  MAC_CODE_PAGE,
} from './code-page.ts';
import { CHARACTERS, firstState, KNOWN, NO_TEXT, SIGNS, type GroupState } from './group-state.ts';
import { RichTextNotes } from './rich-text-notes.ts';
import { richTextTokens, type RichTextToken } from './tokens.ts';

/** What a file holds, as lines, and how much of it has no place in a text. */
export interface RichTextLines extends LeftOut {
  readonly lines: readonly Line[];
}

const BODY_TEXT_LEVEL = 9;

class RichTextReader {
  readonly notes = new RichTextNotes();
  comments = 0;
  pictures = 0;
  hidden = 0;
  hasTrackedChanges = false;
  /** Groups that are open; the last is the present one. */
  readonly #states: GroupState[] = [];
  #state = firstState();
  #codePage = DEFAULT_CODE_PAGE;
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #bytes: number[] = [];
  /** Stand-ins still to be passed over. */
  #fallback = 0;
  /** The last control was `\*`. */
  #isIgnorable = false;
  #isHeading = false;
  #isInRow = false;

  /** What controls do that hold no text. */
  readonly #controls: ReadonlyMap<string, (value?: number) => void> = new Map(
    Object.entries({
      ...this.#structure(),
      ...this.#properties(),
    }),
  );

  get depth(): number {
    return this.#states.length;
  }

  get #flow(): FlowLines {
    return this.notes.flow;
  }

  take(token: RichTextToken): void {
    if (token.type === 'text' || token.type === 'byte') this.#takeBytes(token);
    else {
      const isStandIn = token.type === 'symbol' && SIGNS.has(token.sign);
      if (isStandIn && this.#fallback > 0) this.#fallback -= 1;
      else this.#takeControl(token);
    }
  }

  finish(): readonly Line[] {
    this.#flush();
    if (this.#isInRow) this.#endRow();
    this.#flow.block();
    return this.notes.allLines();
  }

  #takeBytes(token: Extract<RichTextToken, { type: 'text' | 'byte' }>): void {
    this.#isIgnorable = false;
    if (this.#state.destination === 'nowhere') return;
    const bytes =
      token.type === 'byte' ? [token.byte] : Array.from(token.text, (one) => one.charCodeAt(0));
    const passed = Math.min(this.#fallback, bytes.length);
    this.#fallback -= passed;
    for (const byte of passed > 0 ? bytes.slice(passed) : bytes) this.#bytes.push(byte);
  }

  #takeControl(token: Exclude<RichTextToken, { type: 'text' | 'byte' }>): void {
    this.#flush();
    const isIgnorable = this.#isIgnorable;
    this.#isIgnorable = false;
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else if (token.type === 'symbol') this.#symbol(token.sign);
    else if (this.#state.destination === 'text') {
      this.#word(token.name.toLowerCase(), token.value, isIgnorable);
    } else if (this.#state.destination === 'fonts') this.#fontWord(token.name, token.value);
  }

  #open(): void {
    this.#fallback = 0;
    this.#states.push(this.#state);
    this.#state = { ...this.#state };
  }

  #close(): void {
    this.#fallback = 0;
    this.#state = this.#states.pop() ?? firstState();
    this.notes.closeAbove(this.depth);
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#isIgnorable = true;
    else if (sign === '\n' || sign === '\r') this.#paragraph();
    else this.#put(SIGNS.get(sign) ?? '');
  }

  /** Characters that were written as bytes. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    if (this.#state.destination !== 'text') return;
    this.#put(decodeCodePage(bytes, this.#state.codePage ?? this.#codePage));
  }

  #put(text: string): void {
    const { destination, isDeleted, isHidden, isBold } = this.#state;
    if (destination !== 'text' || isDeleted || isHidden) return;
    this.#flow.keep(text, isBold);
  }

  #word(name: string, value: number | undefined, isIgnorable: boolean): void {
    if (this.#destination(name, isIgnorable)) return;
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#put(character);
    else if (name === 'u') this.#unicode(value ?? 0);
    else this.#controls.get(name)?.(value);
  }

  /** Controls that say what a group is. */
  #destination(name: string, isIgnorable: boolean): boolean {
    if (NO_TEXT.has(name) || (isIgnorable && !KNOWN.has(name))) {
      this.#state.destination = 'nowhere';
    } else if (name === 'fonttbl') this.#state.destination = 'fonts';
    else if (name === 'pict') {
      this.pictures += 1;
      this.#state.destination = 'nowhere';
    } else if (name === 'annotation') {
      this.comments += 1;
      this.#state.destination = 'nowhere';
    } else if (name === 'footnote') this.notes.open(this.depth, this.#state.isBold);
    else return false;
    return true;
  }

  #structure(): Record<string, (value?: number) => void> {
    const endBlock = (): void => {
      this.#flow.block();
    };
    const beginRow = (): void => {
      this.#beginRow();
    };
    return {
      par: () => {
        this.#paragraph();
      },
      line: () => {
        this.#flow.breakLine();
      },
      sect: endBlock,
      page: endBlock,
      nestcell: endBlock,
      trowd: beginRow,
      intbl: beginRow,
      cell: () => {
        this.#flow.cell();
      },
      row: () => {
        this.#endRow();
      },
      pard: () => {
        this.#isHeading = false;
      },
      outlinelevel: (level = 0) => {
        this.#isHeading = level < BODY_TEXT_LEVEL;
        if (this.#isHeading) this.#flow.block('heading');
      },
    };
  }

  #properties(): Record<string, (value?: number) => void> {
    return {
      b: (value) => {
        this.#state.isBold = value !== 0;
      },
      v: (value) => {
        this.#hide(value !== 0);
      },
      deleted: (value) => {
        this.#state.isDeleted = value !== 0;
        if (value !== 0) this.hasTrackedChanges = true;
      },
      revised: (value) => {
        if (value !== 0) this.hasTrackedChanges = true;
      },
      plain: () => {
        Object.assign(this.#state, { isBold: false, isHidden: false, isDeleted: false });
        this.#state.codePage = this.#fonts.get(0);
      },
      uc: (length = 1) => {
        this.#state.fallbackLength = Math.max(0, length);
      },
      f: (font = 0) => {
        this.#state.codePage = this.#fonts.get(font);
      },
      ansicpg: (codePage = 0) => {
        if (codePage > 0) this.#codePage = codePage;
      },
      mac: () => {
        this.#codePage = MAC_CODE_PAGE;
      },
    };
  }

  #hide(isHidden: boolean): void {
    if (isHidden && !this.#state.isHidden) this.hidden += 1;
    this.#state.isHidden = isHidden;
  }

  #fontWord(name: string, value: number | undefined): void {
    if (name === 'f') this.#font = value ?? 0;
    else if (name === 'fcharset') {
      const codePage = codePageOfCharacterSet(value ?? 0);
      if (codePage !== undefined) this.#fonts.set(this.#font, codePage);
    }
  }

  /** A UTF-16 unit, written as a signed number; halves of a character come one after the other. */
  #unicode(value: number): void {
    this.#put(String.fromCharCode(value & 0xffff));
    this.#fallback = this.#state.fallbackLength;
  }

  #paragraph(): void {
    this.#flow.endLine();
    if (this.#isHeading) this.#flow.block('heading');
  }

  #beginRow(): void {
    if (this.#isInRow || this.notes.isOpen) return;
    this.#isInRow = true;
    this.#flow.beginRow();
    this.#flow.cell();
  }

  #endRow(): void {
    if (!this.#isInRow || this.notes.isOpen) return;
    this.#isInRow = false;
    this.#flow.endRow();
  }
}

/** The text of a Rich Text Format file (version 1.9.1) as lines: paragraphs, line ends and rows of tables. */
export function richTextLines(
  source: string,
): Result<RichTextLines, Extract<ReadProblem, { type: 'damaged' }>> {
  const reader = new RichTextReader();
  for (const token of richTextTokens(source)) {
    reader.take(token);
    if (reader.depth > markupDepthLimit) return failure({ type: 'damaged' });
    // Behind the last brace some programs leave what is no part of the document.
    if (reader.depth === 0) break;
  }
  if (reader.depth > 0) return failure({ type: 'damaged' });
  const lines = reader.finish();
  const { notes, comments, pictures, hidden, hasTrackedChanges } = reader;
  return success({ lines, notes: notes.count, comments, pictures, hidden, hasTrackedChanges });
}
