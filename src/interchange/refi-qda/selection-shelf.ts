import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { PackedSelections } from './packed-selections.ts';
import { parseSelection, parseTextSelection } from './parse-selections.ts';
import type { QdaSelection, QdaTextSelection, QdaTextSelections } from './qda-project.ts';
import { SharedIds } from './shared-ids.ts';

const TEXT = 'PlainTextSelection';
const AREAS = ['PictureSelection', 'PDFSelection', 'AudioSelection', 'VideoSelection'];

/** Elements of which a project may hold very many. */
export const SELECTION_NAMES: ReadonlySet<string> = new Set([TEXT, ...AREAS]);

function put<Item>(shelf: WeakMap<XmlElement, Item[]>, place: XmlElement, item: Item): void {
  const items = shelf.get(place);
  if (items) items.push(item);
  else shelf.set(place, [item]);
}

/** Those of one text. */
class TextSelections implements QdaTextSelections {
  constructor(
    readonly packed: PackedSelections,
    readonly indexes: readonly number[],
  ) {}

  get length(): number {
    return this.indexes.length;
  }

  *[Symbol.iterator](): Generator<QdaTextSelection> {
    for (const index of this.indexes) yield this.packed.at(index);
  }
}

/** Selections, which are read as they end, until the element that they are in has ended too. */
export class SelectionShelf {
  readonly ids = new SharedIds();
  readonly #packed = new PackedSelections();
  readonly #texts = new WeakMap<XmlElement, number[]>();
  readonly #areas = new WeakMap<XmlElement, QdaSelection[]>();

  put(selection: XmlElement, place: XmlElement): void {
    if (selection.name === TEXT) {
      put(this.#texts, place, this.#packed.add(parseTextSelection(selection, this.ids)));
    } else {
      put(this.#areas, place, parseSelection(selection, this.ids));
    }
  }

  textsIn(element: XmlElement): QdaTextSelections {
    return new TextSelections(this.#packed, this.#texts.get(element) ?? []);
  }

  areasIn(element: XmlElement): readonly QdaSelection[] {
    return this.#areas.get(element) ?? [];
  }
}
