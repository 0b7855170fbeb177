import type { ForeignCode } from '#interchange/foreign/foreign-project.ts';

export interface Tag {
  readonly key: string;
  readonly path: string;
  readonly description: string;
}

export interface TagTree {
  /** Parents before their children. */
  readonly codes: readonly ForeignCode[];
  /** Paths of the tags that were put below another. */
  readonly nested: readonly string[];
}

/** What people part levels by, the most telling first. */
const SEPARATORS = ['::', ' > ', '>', '\\', '/', ': ', '.'] as const;
/** A path of more parts is no path. */
const MOST_PARTS = 20;

function partsOf(path: string, separator: string): string[] {
  const parts = path.split(separator, MOST_PARTS + 1);
  const isPath = parts.length <= MOST_PARTS && parts.every((part) => part.trim() !== '');
  // A full stop before a blank ends a sentence or an abbreviation.
  const isSentence = separator === '.' && parts.some((part) => /^\s/u.test(part));
  return isPath && !isSentence ? parts.map((part) => part.trim()) : [path];
}

/** A part and all before it, as one name. */
function nameOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** How a list of paths is parted by one separator. */
class Parting {
  readonly #parts: ReadonlyMap<string, readonly string[]>;
  /** Of each beginning, how many tags have it, or are it. */
  readonly #tags = new Map<string, number>();
  readonly nested: readonly string[];

  constructor(
    readonly separator: string,
    paths: readonly string[],
  ) {
    this.#parts = new Map(paths.map((path) => [path, partsOf(path, separator)]));
    for (const parts of this.#parts.values()) {
      for (let length = 1; length <= parts.length; length += 1) {
        const name = nameOf(parts.slice(0, length));
        this.#tags.set(name, (this.#tags.get(name) ?? 0) + 1);
      }
    }
    this.nested = [...this.#parts.keys()].filter((path) => this.depth(path) > 0);
  }

  parts(path: string): readonly string[] {
    return this.#parts.get(path) ?? [path];
  }

  /** How many of the first parts are a beginning that another tag has too. */
  depth(path: string): number {
    const parts = this.parts(path);
    let depth = 0;
    const isShared = (length: number) => (this.#tags.get(nameOf(parts.slice(0, length))) ?? 0) > 1;
    while (depth + 1 < parts.length && isShared(depth + 1)) depth += 1;
    return depth;
  }
}

class TreeMaker {
  readonly codes: ForeignCode[] = [];
  readonly #keys = new Map<string, string>();
  readonly #tags: ReadonlyMap<string, Tag>;
  readonly #tagKeys: ReadonlySet<string>;

  constructor(
    readonly parting: Parting,
    readonly tags: readonly Tag[],
  ) {
    this.#tagKeys = new Set(tags.map(({ key }) => key));
    this.#tags = new Map(tags.map((tag) => [nameOf(parting.parts(tag.path)), tag]));
  }

  make(): readonly ForeignCode[] {
    for (const tag of this.tags) this.#add(tag);
    return this.codes;
  }

  /** The key of the code of a beginning; a theme where no tag is called so. */
  #ancestor(parts: readonly string[]): string {
    const name = nameOf(parts);
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const tag = this.#tags.get(name);
    if (tag) return this.#add(tag);
    const key = this.#themeKey(parts.join(this.parting.separator));
    this.#keys.set(name, key);
    const above = parts.length > 1 ? { parent: this.#ancestor(parts.slice(0, -1)) } : {};
    this.codes.push({ key, name: parts.at(-1) ?? '', ...above, isTheme: true, definition: '' });
    return key;
  }

  #themeKey(path: string): string {
    let key = `theme ${path}`;
    while (this.#tagKeys.has(key)) key += '#';
    return key;
  }

  #add(tag: Tag): string {
    const parts = this.parting.parts(tag.path);
    const name = nameOf(parts);
    const { key } = tag;
    if (this.#keys.get(name) === key) return key;
    if (!this.#keys.has(name)) this.#keys.set(name, key);
    const depth = this.parting.depth(tag.path);
    const parent = depth > 0 ? { parent: this.#ancestor(parts.slice(0, depth)) } : {};
    const own = parts.slice(depth).join(this.parting.separator);
    this.codes.push({
      ...{ key, name: own || key, ...parent, isTheme: false },
      definition: tag.description,
    });
    return key;
  }
}

/** Tags as a tree, by the separator that most of them share beginnings by; where none do, each stands for itself. */
export function tagTree(tags: readonly Tag[], isNested = true): TagTree {
  const paths = tags.map(({ path }) => path);
  const partings = isNested ? SEPARATORS.map((separator) => new Parting(separator, paths)) : [];
  const flat = new Parting('', []);
  const best = partings.reduce(
    (most, parting) => (parting.nested.length > most.nested.length ? parting : most),
    flat,
  );
  return { codes: new TreeMaker(best, tags).make(), nested: best.nested };
}
