import { PackedIds } from './packed-ids.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { PackedTexts } from './packed-texts.ts';
import type { QdaAuthored, QdaCoding, QdaTextSelection } from './qda-project.ts';
import { endsWhere } from './where.ts';

/** Texts of which most are met again and again. */
class SharedTexts {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #column = new PackedNumbers(Int32Array);

  add(text: string | undefined): void {
    this.#column.add(text === undefined ? -1 : this.#placeOf(text));
  }

  at(index: number): string | undefined {
    return this.#texts[this.#column.at(index)];
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#texts.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }
}

const NOTHING: readonly string[] = [];

/** What selections and codings have in common. */
class PackedRecords {
  readonly #guids = new PackedIds();
  readonly #users = new SharedTexts();
  /** NaN where it is not known. */
  readonly #times = new PackedNumbers(Float64Array);
  /** Of the few that have some. */
  readonly #notes = new Map<number, readonly string[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add({ guid, notes, user, createdAt }: QdaAuthored & Pick<QdaCoding, 'guid' | 'notes'>): void {
    this.#guids.add(guid);
    this.#users.add(user);
    this.#times.add(createdAt ?? Number.NaN);
    if (notes.length > 0) this.#notes.set(this.#length, notes);
    this.#length += 1;
  }

  guid(index: number): string {
    return this.#guids.at(index);
  }

  notes(index: number): readonly string[] {
    return this.#notes.get(index) ?? NOTHING;
  }

  by(index: number): QdaAuthored {
    const time = this.#times.at(index);
    return { user: this.#users.at(index), createdAt: Number.isNaN(time) ? undefined : time };
  }
}

class PackedCodings extends PackedRecords {
  readonly #codes = new SharedTexts();

  override add(coding: QdaCoding): void {
    super.add(coding);
    this.#codes.add(coding.code);
  }

  slice(from: number, to: number): QdaCoding[] {
    return Array.from({ length: to - from }, (_, index) => this.#at(from + index));
  }

  #at(index: number): QdaCoding {
    const { user, createdAt } = this.by(index);
    const code = this.#codes.at(index) ?? '';
    return { guid: this.guid(index), code, notes: this.notes(index), user, createdAt };
  }
}

/** The selections of a project file, of which there may be very many, in columns: as objects they take far more memory. */
export class PackedSelections {
  readonly #records = new PackedRecords();
  readonly #names = new PackedTexts();
  /** Of those that are not just where their positions are. */
  readonly #wheres = new Map<number, string>();
  readonly #descriptions = new PackedTexts();
  readonly #starts = new PackedNumbers(Float64Array);
  readonly #ends = new PackedNumbers(Float64Array);
  readonly #codings = new PackedCodings();
  /** How many codings the selections up to one have, it included. */
  readonly #codingsUpTo = new PackedNumbers(Int32Array);

  /** Gives its index. */
  add(selection: QdaTextSelection): number {
    this.#records.add(selection);
    this.#names.add(selection.name);
    this.#descriptions.add(selection.description);
    this.#starts.add(selection.start);
    this.#ends.add(selection.end);
    for (const coding of selection.codings) this.#codings.add(coding);
    this.#codingsUpTo.add(this.#codings.length);
    const index = this.#records.length - 1;
    const { where } = selection;
    if (where !== this.#whereAt(index)) this.#wheres.set(index, where);
    return index;
  }

  at(index: number): QdaTextSelection {
    const { user, createdAt } = this.#records.by(index);
    const firstCoding = this.#codingsUpTo.at(index - 1);
    return {
      guid: this.#records.guid(index),
      name: this.#names.at(index),
      where: this.#wheres.get(index) ?? this.#whereAt(index),
      description: this.#descriptions.at(index),
      codings: this.#codings.slice(firstCoding, this.#codingsUpTo.at(index)),
      notes: this.#records.notes(index),
      user,
      createdAt,
      start: this.#starts.at(index),
      end: this.#ends.at(index),
    };
  }
  #whereAt(index: number): string {
    const ends = [this.#starts.at(index), this.#ends.at(index)];
    return endsWhere(ends.map((end) => (Number.isNaN(end) ? '' : String(end))));
  }
}
