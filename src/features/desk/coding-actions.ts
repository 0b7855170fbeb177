import type { Code } from '#domain/code.ts';
import type { Coding, Place } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commentCoding, moveCoding, weighCodings } from '#domain/edits/change-codings.ts';
import { copyCodings } from '#domain/edits/copy-codings.ts';
import { mergeCodings } from '#domain/edits/merge-codings.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { splitCoding } from '#domain/edits/split-coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { trimSpan } from '#domain/text/graphemes.ts';
import { isSameSpan, spanContains, type Span } from '#domain/text/span.ts';
import { newId } from '#storage/new-id.ts';
import { mergeableWith } from './neighbours.ts';
import type { OpenDocument } from './open-document.svelte.ts';

/** What the current coder does to codings of the open document. Others' codings are never touched. */
export class CodingActions {
  readonly #document: OpenDocument;

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  /** Codes a passage, unless a coding of that code covers it: that one is returned then. `made` is a code to be made with it. */
  async apply(code: CodeId, span: Span, made?: Code): Promise<Coding | undefined> {
    const place = this.#placeOf(span);
    if (!place) return undefined;
    const standing = this.#document
      .ownIn(span)
      .find((coding) => coding.code === code && spanContains(coding.place, span));
    if (standing) return standing;
    const coding = this.#coding(code, place);
    const isKept = await this.#document.change(applyCode(coding, made));
    return isKept ? coding : undefined;
  }

  async remove(codings: readonly Coding[]): Promise<void> {
    await this.#document.change(removeCodings(this.#own(codings)));
  }

  /** Gives codings another code; where that code has the very passage already, the two become one. */
  async recode(codings: readonly Coding[], code: CodeId): Promise<void> {
    const own = this.#own(codings).filter((coding) => coding.code !== code);
    const standing = own.flatMap((coding) => this.#standing(code, coding) ?? []);
    await this.#document.change(recode(own, code, standing, this.#document.session.data));
  }

  /** Codes the same passages with another code too. */
  async copyTo(codings: readonly Coding[], code: CodeId): Promise<readonly Coding[]> {
    const copies = this.#own(codings)
      .filter((coding) => coding.code !== code && !this.#standing(code, coding))
      .map((coding) => this.#coding(code, coding.place));
    await this.#document.change(copyCodings(copies));
    return copies;
  }

  /** Parts a coding at an offset, or around a passage inside it. Returns the parts; none where there is nothing to part. */
  async split(coding: Coding, at: Span): Promise<readonly Coding[]> {
    const text = this.#document.content?.text ?? '';
    const { start, end, revision } = coding.place;
    const cuts = [start, at.start, at.end, end].filter((cut) => cut >= start && cut <= end);
    const spans = cuts
      .slice(1)
      .flatMap((cut, index) => trimSpan(text, { start: cuts[index] ?? cut, end: cut }) ?? []);
    const [first, ...others] = spans.map((span): Place => ({ revision, ...span }));
    if (!first || others.length === 0 || !this.#document.isOwn(coding)) return [];
    const { weight, code } = coding;
    const parts = others.map((place) => ({
      ...this.#coding(code, place),
      ...(weight !== undefined && { weight }),
    }));
    await this.#document.change(splitCoding(coding, first, parts));
    return [{ ...coding, place: first }, ...parts];
  }

  /** The codings that merging would make one with this: its neighbours of the same code, or those on the passage. */
  mergeable(coding: Coding, passage: Span | undefined): readonly [Coding, ...Coding[]] {
    return mergeableWith(this.#document, coding, passage);
  }

  async merge(codings: readonly [Coding, ...Coding[]]): Promise<void> {
    await this.#document.change(mergeCodings(codings, this.#document.session.data));
  }

  async weigh(codings: readonly Coding[], weight: number | undefined): Promise<void> {
    await this.#document.change(weighCodings(this.#own(codings), weight));
  }

  async comment(coding: Coding, comment: string): Promise<void> {
    if (this.#document.isOwn(coding)) await this.#document.change(commentCoding(coding, comment));
  }

  /** Moves a coding's edges; `from` is where it lies in the store, when it has been shown elsewhere meanwhile. */
  async move(coding: Coding, span: Span, from: Place = coding.place): Promise<void> {
    const stored = { ...coding, place: from };
    this.#document.preview(stored);
    await this.#document.change(moveCoding(stored, { ...from, start: span.start, end: span.end }));
  }

  #own(codings: readonly Coding[]): Coding[] {
    return codings.filter((coding) => this.#document.isOwn(coding));
  }

  /** The coder's coding of a code on the very passage of another. */
  #standing(code: CodeId, coding: Coding): Coding | undefined {
    return this.#document
      .ownIn(coding.place)
      .find((other) => other.code === code && isSameSpan(other.place, coding.place));
  }

  #placeOf(span: Span): Place | undefined {
    const revision = this.#document.content?.revision.id;
    return revision && { revision, start: span.start, end: span.end };
  }

  #coding(code: CodeId, place: Place): Coding {
    return { id: newId<CodingId>(), layer: this.#document.layer, code, place };
  }
}
