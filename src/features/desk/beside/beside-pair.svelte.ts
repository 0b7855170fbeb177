import type { Coding } from '#domain/coding.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Document } from '#domain/document.ts';
import { alignTurns as alignTurnsOf } from '#domain/edits/translations.ts';
import {
  alignTurns,
  firstMismatch,
  isEmptyRange,
  rowOf,
  type AlignedRow,
  type SaidOfTurns,
  type Side,
  type TurnAlignment,
} from '#domain/text/align-turns.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { correctAlignment, type Correction, type Saying } from '#domain/text/correct-alignment.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import type { Counterpart } from '#domain/speaker.ts';
import { originalOf } from '#domain/translations.ts';
import { textUnit, type TextUnit } from '#session/aligned-texts.ts';
import type { Session } from '#session/session.svelte.ts';
import { correctionsOf, saidOfTurns } from '#storage/placed.ts';
import type { DocumentText } from '#storage/queries.ts';
import type { CodesAtHand } from '#features/desk/codes-at-hand.svelte.ts';
import { Desk } from '#features/desk/desk.svelte.ts';
import { loadTextFaces } from '#features/desk/page/text-faces.ts';
import type { TranscriptView } from '#features/desk/page/transcript-view.ts';

export const OTHER_SIDE: Readonly<Record<Side, Side>> = {
  original: 'translation',
  translation: 'original',
};

/** Codings of one code in a row of the other text. */
export interface CodedOverThere {
  readonly code: CodeId;
  /** At least one, in the order of the text. */
  readonly codings: readonly Coding[];
}

/** A turn as it is put on paper. */
export type PrintedTurn = SpokenTurn & { readonly words: string };

/** Words selected in the other text, beside those that are meant. */
export interface SelectedBeside {
  readonly content: DocumentText;
  readonly span: Span;
  readonly side: Side;
}

/** An original and its translation on the desk: a desk each, and which turns stand side by side. */
export class BesidePair {
  readonly session: Session;
  readonly desks: Readonly<Record<Side, Desk>>;
  /** Their pages, while they are open. */
  readonly views = new Map<Side, TranscriptView>();
  readonly #other: Desk;
  #said = $state.raw<SaidOfTurns>();
  #stopListening: (() => void) | undefined;

  /** @param main the desk that is open; the other one is made, and closed with the pair */
  constructor(session: Session, main: Desk, other: Document, hand: CodesAtHand) {
    const { documents } = session.data;
    this.session = session;
    this.#other = new Desk(session, other.id, hand);
    const isOriginal = originalOf(documents, other)?.id === main.document.id;
    this.desks = isOriginal
      ? { original: main, translation: this.#other }
      : { original: this.#other, translation: main };
  }

  /** Which turns stand side by side; undefined until both texts have been read. */
  readonly alignment: TurnAlignment | undefined = $derived.by(() => {
    const [original, translation] = [this.#turnsOf('original'), this.#turnsOf('translation')];
    if (!original || !translation || !this.#said) return undefined;
    return alignTurns(original.length, translation.length, this.#said);
  });

  /** The first row where a question stands beside an answer. */
  readonly mismatch: number | undefined = $derived.by(
    () =>
      this.alignment &&
      firstMismatch(this.alignment, (side, turn) => this.#turnsOf(side)?.[turn]?.role),
  );

  /** What the two texts are made of. */
  get unit(): TextUnit {
    return textUnit([this.#turnsOf('original') ?? [], this.#turnsOf('translation') ?? []]);
  }

  /** Reads what is not open yet. */
  async open(): Promise<void> {
    await this.#other.open();
    await loadTextFaces(this.#other.content?.turns.map(({ language }) => language) ?? []);
    this.#stopListening = this.session.feed.listen(async ({ records }) => {
      if (records.some(({ table }) => table === 'turns')) await this.#read();
    });
    await this.#read();
  }

  close(): void {
    this.#stopListening?.();
    this.#other.close();
  }

  sideOf(desk: Desk): Side {
    return desk === this.desks.original ? 'original' : 'translation';
  }

  other(desk: Desk): Desk {
    return this.desks[OTHER_SIDE[this.sideOf(desk)]];
  }

  isPartOf(desk: Desk): boolean {
    return desk === this.desks.original || desk === this.desks.translation;
  }

  /** Index of the row where somebody is in one of the texts; -1 where they are nowhere. */
  rowAt(desk: Desk): number {
    const turn = this.#turnAt(desk);
    return this.alignment && turn !== undefined
      ? rowOf(this.alignment, this.sideOf(desk), turn)
      : -1;
  }

  /** What a row has of one of the texts, as it is said, from the first turn's words on. */
  spanOf(row: AlignedRow | undefined, side: Side): Span | undefined {
    const turns = this.#turnsOf(side);
    if (!row || !turns || isEmptyRange(row[side])) return undefined;
    const [first, last] = [turns[row[side].from], turns[row[side].to - 1]];
    if (!first || !last || first.bodyStart >= last.end) return undefined;
    return { start: first.bodyStart, end: last.end };
  }

  /** Where in the other text the row of somebody in this one begins; undefined where nothing is there. */
  #overThere(desk: Desk): number | undefined {
    const row = this.alignment?.rows[Math.max(0, this.rowAt(desk))];
    return this.spanOf(row, OTHER_SIDE[this.sideOf(desk)])?.start;
  }

  isOverThere(desk: Desk): boolean {
    return this.#overThere(desk) !== undefined;
  }

  /** To the same turn of the other text. */
  goOver(desk: Desk): void {
    const at = this.#overThere(desk);
    if (at !== undefined) this.views.get(OTHER_SIDE[this.sideOf(desk)])?.focusTurnAt(at);
  }

  /** What is selected in the other text, if it lies beside what is meant in this one. */
  selectedBeside(desk: Desk): SelectedBeside | undefined {
    const other = this.other(desk);
    const { target } = desk;
    const { selection, content } = other;
    if (!target || !selection || !content) return undefined;
    const [own, there] = [this.#rowsOf(desk, target), this.#rowsOf(other, selection)];
    const isBeside = own.first <= there.last && there.first <= own.last;
    return isBeside ? { content, span: selection, side: this.sideOf(other) } : undefined;
  }

  #rowsOf(desk: Desk, { start, end }: Span): { first: number; last: number } {
    const turns = desk.content?.turns ?? [];
    const rowAt = (offset: number) =>
      this.alignment
        ? rowOf(this.alignment, this.sideOf(desk), Math.max(0, turnIndexAt(turns, offset)))
        : -1;
    return { first: rowAt(start), last: rowAt(end - 1) };
  }

  /** The turns of a row with their words, and what stands behind them in no turn. */
  turnsIn(row: AlignedRow, side: Side): PrintedTurn[] {
    const { text = '', turns = [] } = this.desks[side].content ?? {};
    return turns.slice(row[side].from, row[side].to).map((turn, at) => {
      const next = turns[row[side].from + at + 1]?.start;
      return { ...turn, words: text.slice(turn.bodyStart, next).trim() };
    });
  }

  /** What stands before all turns. */
  leadOf(side: Side): string {
    const { text = '', turns = [] } = this.desks[side].content ?? {};
    return text.slice(0, turns[0]?.start).trim();
  }

  /** Names of who speaks in a row. */
  speakersIn(row: AlignedRow): string[] {
    const names = (['original', 'translation'] as const).flatMap((side) => {
      const turns = this.#turnsOf(side) ?? [];
      return turns.slice(row[side].from, row[side].to).flatMap(({ name }) => name ?? []);
    });
    return [...new Set(names)];
  }

  /** Whether the first turn of a row says when it was spoken. */
  isTimed(row: AlignedRow, side: Side): boolean {
    return this.#turnsOf(side)?.[row[side].from]?.time !== undefined;
  }

  /** What is coded in a row of the other text, as far as it is shown there, by code. */
  codedOverThere(row: AlignedRow, side: Side): CodedOverThere[] {
    const desk = this.desks[OTHER_SIDE[side]];
    const span = this.spanOf(row, OTHER_SIDE[side]);
    const byCode = new Map<CodeId, Coding[]>();
    for (const coding of span ? desk.document.codingsIn(span) : []) {
      const codings = byCode.get(coding.code) ?? [];
      codings.push(coding);
      byCode.set(coding.code, codings);
    }
    return [...byCode].map(([code, codings]) => ({ code, codings }));
  }

  /** What is to be said for a correction of the turn where somebody is; undefined where it cannot be. */
  #sayingFor(desk: Desk, correction: Correction): Saying | undefined {
    const turn = this.#turnAt(desk);
    return turn === undefined ? undefined : this.#saying(this.sideOf(desk), turn, correction);
  }

  canCorrect(desk: Desk, correction: Correction): boolean {
    return this.#sayingFor(desk, correction) !== undefined;
  }

  canCorrectTurn(side: Side, turn: number, correction: Correction): boolean {
    return this.#saying(side, turn, correction) !== undefined;
  }

  correct(desk: Desk, correction: Correction): Promise<void> {
    return this.#write(this.#sayingFor(desk, correction));
  }

  correctTurn(side: Side, turn: number, correction: Correction): Promise<void> {
    return this.#write(this.#saying(side, turn, correction));
  }

  #saying(side: Side, turn: number, correction: Correction): Saying | undefined {
    const [original, translation] = [this.#turnsOf('original'), this.#turnsOf('translation')];
    if (!original || !translation || !this.#said) return undefined;
    const counts = { original: original.length, translation: translation.length };
    return correctAlignment(counts, this.#said, { side, turn }, correction);
  }

  async #write(saying: Saying | undefined): Promise<void> {
    const revision = this.desks.translation.content?.revision;
    if (!saying || !revision) return;
    const said = new Map(
      [...saying].map(([turn, one]) => [
        turn,
        typeof one === 'object' ? this.#placeOf(one.from, one.to) : one,
      ]),
    );
    await this.session.apply(async () =>
      alignTurnsOf(revision, await correctionsOf(this.session.db, revision), said),
    );
  }

  #placeOf(from: number, to: number): Counterpart | undefined {
    const { content } = this.desks.original;
    const [first, last] = [content?.turns[from], content?.turns[to - 1]];
    if (!content || !first || !last) return undefined;
    return { revision: content.revision.id, start: first.start, end: last.end };
  }

  async #read(): Promise<void> {
    const [original, translation] = [this.desks.original.content, this.desks.translation.content];
    if (!original || !translation) return;
    this.#said = await saidOfTurns(this.session.db, translation.revision, original);
  }

  #turnsOf(side: Side) {
    return this.desks[side].content?.turns;
  }

  #turnAt(desk: Desk): number | undefined {
    const { content } = desk;
    const at = desk.target?.start ?? this.views.get(this.sideOf(desk))?.caret;
    if (at === undefined || !content) return undefined;
    const turn = turnIndexAt(content.turns, at);
    return turn < 0 ? undefined : turn;
  }
}
