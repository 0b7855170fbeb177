import type { Code } from '#domain/code.ts';
import type { Coding, Place } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { commentCoding, moveCoding, weighCodings } from '#domain/edits/change-codings.ts';
import { copiesOf, copyCodings } from '#domain/edits/copy-codings.ts';
import { mergeCodings } from '#domain/edits/merge-codings.ts';
import type { HangingOn } from '#domain/edits/hanging-on.ts';
import { recode } from '#domain/edits/recode.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { splitCoding } from '#domain/edits/split-coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { snapToGraphemes, trimSpan } from '#domain/text/graphemes.ts';
import { isSameSpan, spanContains, type Span } from '#domain/text/span.ts';
import { hangingOn } from '#session/hanging-on.ts';
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

  remove(codings: readonly Coding[]): Promise<boolean> {
    return this.#document.change(removeCodings(this.#own(codings)));
  }

  /**
   * Gives codings another code; where that code has the very passage already, the two become one. Returns the codings that
   * have it then; none where nothing was done.
   */
  async recode(codings: readonly Coding[], code: CodeId): Promise<readonly Coding[]> {
    const own = this.#own(codings).filter((coding) => coding.code !== code);
    const around = this.#around(own);
    const isDone = await this.#changeWithHanging((hanging) => recode(own, code, around, hanging));
    if (!isDone) return [];
    return own.flatMap(({ id, place }) =>
      this.#document
        .ownIn(place)
        .filter((one) => one.id === id || (one.code === code && isSameSpan(one.place, place))),
    );
  }

  /** Codes the same passages with another code too. Returns what was added. */
  async copyTo(codings: readonly Coding[], code: CodeId): Promise<readonly Coding[]> {
    const own = this.#own(codings);
    const copies = copiesOf(own, code, this.#around(own), newId<CodingId>);
    return (await this.#document.change(copyCodings(copies))) ? copies : [];
  }

  /**
   * Parts a coding at an offset, or around a passage inside it. Returns the parts; none where there is nothing to part.
   * `onshown` has them as soon as they are seen.
   */
  async split(
    coding: Coding,
    at: Span,
    onshown: (parts: readonly Coding[]) => void = () => undefined,
  ): Promise<readonly Coding[]> {
    const text = this.#document.content?.text ?? '';
    const { start, end, revision } = coding.place;
    const [from, to] = [at.start, at.end].map(
      (cut) => snapToGraphemes(text, { start: cut, end: cut }).start,
    );
    const cuts = [start, from ?? start, to ?? end, end].filter((cut) => cut >= start && cut <= end);
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
    const all = [{ ...coding, place: first }, ...parts];
    const storing = this.#document.change(splitCoding(coding, first, parts));
    onshown(all);
    return (await storing) ? all : [];
  }

  /** The codings that merging would make one with this: its neighbours of the same code, or those on the passage. */
  mergeable(coding: Coding, passage: Span | undefined): readonly [Coding, ...Coding[]] {
    return mergeableWith(this.#document, coding, passage);
  }

  merge(codings: readonly [Coding, ...Coding[]]): Promise<boolean> {
    return this.#changeWithHanging((hanging) => mergeCodings(codings, hanging));
  }

  weigh(codings: readonly Coding[], weight: number | undefined): Promise<boolean> {
    return this.#document.change(weighCodings(this.#own(codings), weight));
  }

  async comment(coding: Coding, comment: string): Promise<boolean> {
    return this.#document.isOwn(coding) && this.#document.change(commentCoding(coding, comment));
  }

  /** Moves a coding's edges. */
  async move(coding: Coding, { start, end }: Span): Promise<boolean> {
    const place = { ...coding.place, start, end };
    return this.#document.isOwn(coding) && this.#document.change(moveCoding(coding, place));
  }

  /** Codings are seen changed at once; what hangs on them is read when the edit is stored. */
  #changeWithHanging(edit: (hanging: HangingOn) => Draft | undefined): Promise<boolean> {
    const { session } = this.#document;
    return this.#document.change(edit({ memos: [], links: [], codes: [] }), async () =>
      edit(await hangingOn(session)),
    );
  }

  #own(codings: readonly Coding[]): Coding[] {
    return codings.filter((coding) => this.#document.isOwn(coding));
  }

  /** The coder's codings over the places of some. */
  #around(codings: readonly Coding[]): Coding[] {
    return codings.flatMap(({ place }) => this.#document.ownIn(place));
  }

  #placeOf(span: Span): Place | undefined {
    const revision = this.#document.content?.revision.id;
    return revision && { revision, start: span.start, end: span.end };
  }

  #coding(code: CodeId, place: Place): Coding {
    return { id: newId<CodingId>(), layer: this.#document.layer, code, place };
  }
}
