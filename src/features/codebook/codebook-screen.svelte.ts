import { placesOfDrop, placesOfStep, type CodeDrop, type CodeStep } from '#analysis/code-moves.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import { layerOfId } from '#domain/coding.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import {
  editCode,
  moveCodes,
  pinCode,
  recolourCodes,
  type CodeFields,
} from '#domain/edits/edit-code.ts';
import { removeCodes } from '#domain/edits/remove-codes.ts';
import type { CodeId } from '#domain/ids.ts';
import { everything } from '#domain/visibility.ts';
import { codeSearchOf } from '#parts/code-search/code-search-of.ts';
import { freeName } from '#parts/code-search/free-name.ts';
import { codingCounts } from '#session/code-counts.ts';
import { duplicateCode, type Duplication } from '#session/duplicate-code.ts';
import { newCode } from '#session/new-code.ts';
import type { Session, Written } from '#session/session.svelte.ts';
import { codingsOfCodes } from '#storage/queries.ts';

/** What would go if the chosen codes went. */
export interface Removal {
  /** With all codes below them. */
  readonly codes: readonly Code[];
  readonly codings: readonly Coding[];
  /** How many of them are seen, and by how many coders these are. */
  readonly seen: number;
  readonly coders: number;
  /** Whether there may be codings that are not seen, which go too. */
  readonly hidesCodings: boolean;
}

export type NewCodePlace = 'top' | 'below' | 'beside';

/** The codebook as this screen shows and changes it. */
export class CodebookScreen {
  readonly #session: Session;
  selected = $state.raw<ReadonlySet<CodeId>>(new Set());
  /** What was last asked about; `isAsking` until there is an answer. */
  removal = $state.raw<Removal>();
  isAsking = $state(false);

  readonly tree = $derived.by(() => new CodeTree(this.#session.data.codes));
  readonly countsByCoder = $derived.by(() =>
    codingCounts(this.#session.data.counts, this.#session.data.documents),
  );
  /** The chosen codes that are still there, in the codebook's order. */
  readonly chosen = $derived.by(() => this.tree.codes.filter(({ id }) => this.selected.has(id)));
  /** The chosen code, if it is one. */
  readonly current = $derived(this.chosen.length === 1 ? this.chosen[0] : undefined);
  /** The chosen codes with all below them. */
  readonly branches: ReadonlySet<CodeId> = $derived.by(
    () =>
      new Set(
        this.chosen.flatMap(({ id }) => [id, ...this.tree.descendants(id).map((one) => one.id)]),
      ),
  );
  /** Codes below the chosen one that do not have its colour. */
  readonly belowOfOtherColour = $derived.by(() => {
    const { current } = this;
    return current
      ? this.tree.descendants(current.id).filter(({ colour }) => colour !== current.colour)
      : [];
  });

  constructor(session: Session) {
    this.#session = session;
  }

  select(code: CodeId): void {
    this.selected = new Set([code]);
  }

  /** Adds a code and chooses it; returns its id, for whoever wants to name it. */
  async add(name: string, place: NewCodePlace): Promise<CodeId | undefined> {
    const { current, tree } = this;
    const spots = {
      top: {},
      below: { parent: current?.id },
      beside: { parent: current && tree.ancestors(current.id).at(-1)?.id, after: current?.id },
    };
    const spot: { parent?: CodeId | undefined; after?: CodeId | undefined } = spots[place];
    const free = freeName(codeSearchOf(tree.codes), spot.parent, name);
    const code = newCode(free, tree.codes, spot);
    const written = await this.#session.apply(addCodes([code]));
    if (!written?.ok) return undefined;
    this.select(code.id);
    return code.id;
  }

  edit(code: Code, fields: CodeFields): Promise<Written | undefined> {
    return this.#session.apply(editCode(code, fields));
  }

  pin(code: Code, digit: number | undefined): Promise<Written | undefined> {
    return this.#session.apply(pinCode(this.tree.codes, code, digit));
  }

  recolour(codes: readonly Code[], colour: number): Promise<Written | undefined> {
    return this.#session.apply(recolourCodes(codes, colour));
  }

  /** Gives the chosen code's colour to all codes below it. */
  colourBelow(): Promise<Written | undefined> {
    const colour = this.current?.colour ?? 0;
    return this.recolour(this.belowOfOtherColour, colour);
  }

  /** Copies a code and chooses the copy. */
  async duplicate(duplication: Duplication): Promise<void> {
    const { code, written } = await duplicateCode(this.#session, duplication);
    if (written?.ok) this.select(code);
  }

  /** Codings of the chosen code and, if they are meant, of those below it. */
  countOf(whose: 'own' | 'all', withBelow: boolean): number {
    const { current } = this;
    if (!current) return 0;
    const below = withBelow ? this.tree.descendants(current.id) : [];
    const coders = whose === 'own' ? [this.#session.coderId] : [...this.countsByCoder.keys()];
    const counts = coders.flatMap((coder) => this.countsByCoder.get(coder) ?? []);
    return [current, ...below].reduce(
      (sum, { id }) => counts.reduce((all, byCode) => all + (byCode.get(id) ?? 0), sum),
      0,
    );
  }

  /** Puts the chosen codes below another. */
  async moveBelow(target: CodeId): Promise<void> {
    await this.drop({ codes: this.chosen.map(({ id }) => id), target, place: 'into' });
  }

  drop(drop: CodeDrop): Promise<Written | undefined> {
    return this.#session.apply(moveCodes(this.#byId(), placesOfDrop(this.tree, drop)));
  }

  step(code: Code, step: CodeStep): Promise<Written | undefined> {
    return this.#session.apply(moveCodes(this.#byId(), placesOfStep(this.tree, code.id, step)));
  }

  /** Finds out what would go with the chosen codes, and asks. */
  async askToRemove(): Promise<void> {
    const ids = this.branches;
    if (ids.size === 0) return;
    const codes = this.tree.codes.filter((code) => ids.has(code.id));
    const codings = await codingsOfCodes(this.#session.db, ids, everything);
    const { visibility, hidesCodings } = this.#session.data;
    const seen = codings.filter(({ layer }) => visibility.seesLayer(layer));
    const coders = new Set(seen.map(({ layer }) => layerOfId(layer).coder)).size;
    this.removal = { codes, codings, seen: seen.length, coders, hidesCodings };
    this.isAsking = true;
  }

  async remove(): Promise<void> {
    const { removal, tree } = this;
    const [first] = removal?.codes ?? [];
    if (!removal || !first) return;
    const gone = new Set(removal.codes.map((code) => code.id));
    const left = tree.codes.filter((code) => !gone.has(code.id));
    const next = left.find((code) => tree.indexOf(code.id) > tree.indexOf(first.id)) ?? left.at(-1);
    const written = await this.#session.apply(removeCodes(removal.codes, removal.codings));
    if (written?.ok) this.selected = new Set(next ? [next.id] : []);
  }

  #byId(): ReadonlyMap<CodeId, Code> {
    return new Map(this.tree.codes.map((code) => [code.id, code]));
  }
}
