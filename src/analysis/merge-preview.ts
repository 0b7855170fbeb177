import type { Place } from '#domain/coding.ts';
import { layerOfId } from '#domain/coding.ts';
import type { BlobHash, CodeId, CoderId } from '#domain/ids.ts';
import type { Fields } from '#domain/log/change.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import type { RichNode, Target } from '#domain/memo.ts';
import { mentionsIn } from '#domain/mention.ts';
import type { MergeConflict, MergeItem, MergePlan } from '#domain/merge/merge-plan.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import type { TableName } from '#domain/tables.ts';
import { CodeTree } from './code-tree.ts';
import { cutAroundDifference } from './cut-around-difference.ts';
import { PATH_SEPARATOR } from './path-separator.ts';
import { seenPlan } from './seen-plan.ts';

/** What a thing is called: its own name, and where it is. Each part can run another way than the next. */
export type NameParts = readonly string[];

/** How many records of one kind, and what some of them are called. */
export interface CountedTable {
  readonly table: TableName;
  readonly count: number;
  readonly examples: readonly NameParts[];
}

/** A conflict in words that need no translation. Empty where a side says nothing. */
export interface DescribedConflict extends Pick<
  MergeConflict,
  'key' | 'table' | 'field' | 'initial'
> {
  readonly name: NameParts;
  readonly ours: string;
  readonly theirs: string;
  /** Of a record that one side removed: whether ours is there. */
  readonly isOursThere: boolean;
}

export interface MergePreview {
  /** Of a file for a review the talk in it is all that comes in. */
  readonly kind: 'union' | 'addition' | 'review';
  readonly additions: readonly CountedTable[];
  readonly changes: readonly CountedTable[];
  readonly removals: readonly CountedTable[];
  readonly conflicts: readonly DescribedConflict[];
  readonly leftOut: MergePlan['leftOut'];
  /** Whether something comes in that the viewer may not see yet: an open round hides it. */
  readonly hidesWork: boolean;
}

/** A text by its hash; undefined where it is not at hand. */
export type TextOf = (hash: BlobHash) => Promise<string | undefined>;

const EXAMPLES = 12;
const WORDS_SHOWN = 80;
/** Stands for a mention of what is not there, or not to be seen. */
const GONE = '[…]';

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > WORDS_SHOWN ? `${characters.slice(0, WORDS_SHOWN).join('')}…` : line;
}

/** Names of things in the own project, as it was and as it would be. */
class Namer {
  readonly #states: readonly FieldsByTable[];
  readonly #trees: readonly CodeTree[];
  readonly #textOf: TextOf;
  readonly #isSeen: (item: MergeItem) => boolean;

  constructor(
    states: readonly FieldsByTable[],
    textOf: TextOf,
    isSeen: (item: MergeItem) => boolean,
  ) {
    this.#isSeen = isSeen;
    this.#states = states;
    this.#trees = states.map((tables) => new CodeTree(seenRecords(tables, 'codes')));
    this.#textOf = textOf;
  }

  #fields(table: TableName, id: unknown): Fields {
    for (const tables of this.#states) {
      const fields = tables.get(table)?.get(String(id));
      if (fields) return fields;
    }
    return {};
  }

  #text(table: TableName, id: unknown, field: string): string {
    const value = this.#fields(table, id)[field];
    return typeof value === 'string' ? value : '';
  }

  code(id: unknown): string {
    const path = this.#trees
      .map((tree) => tree.path(id as CodeId))
      .find(({ length }) => length > 0);
    return path?.join(PATH_SEPARATOR) ?? this.#text('codes', id, 'name');
  }

  async passage(place: Place | undefined): Promise<string> {
    return place ? shortened(await this.#passage(place)) : '';
  }

  async #passage(place: Place): Promise<string> {
    const hash = this.#fields('revisions', place.revision)['text'] as BlobHash | undefined;
    const text = hash && (await this.#textOf(hash));
    return text === undefined
      ? `${String(place.start)}–${String(place.end)}`
      : text.slice(place.start, place.end);
  }

  async name(table: TableName, id: string): Promise<NameParts> {
    const fields = this.#fields(table, id);
    switch (table) {
      case 'codes':
        return [this.code(id)];
      case 'documents':
        return [this.#text(table, id, 'title')];
      case 'revisions':
        return [this.#text('documents', fields['document'], 'title')];
      case 'codings':
        return this.#coding(fields);
      case 'quotes':
        return [await this.passage(fields['place'] as Place | undefined)];
      case 'values':
        return [
          this.subject(fields['subject']),
          this.#text('attributes', fields['attribute'], 'name'),
        ];
      case 'memos':
        return this.#memo(this.#text('memos', id, 'title'), fields);
      case 'links':
        return [this.#text('links', id, 'relation')];
      default:
        return [this.#text(table, id, 'name')];
    }
  }

  /** Whether it is nothing that a person knows as a thing of its own, such as the text that comes with a document. */
  isPart({ table, id }: MergeItem): boolean {
    if (table === 'revisions') return this.#fields(table, id)['parent'] === undefined;
    return table === 'turns';
  }

  subject(id: unknown): string {
    return this.#text('cases', id, 'name') || this.#text('documents', id, 'title');
  }

  async #coding({ layer, code, place }: Fields): Promise<NameParts> {
    const { document } = layerOfId(layer as Parameters<typeof layerOfId>[0]);
    const passage = await this.passage(place as Place | undefined);
    return [this.code(code), passage, this.#text('documents', document, 'title')];
  }

  async #memo(title: string, { body, target, place }: Fields): Promise<NameParts> {
    const said = title || (body ? shortened(await this.#said(body as RichNode)) : '');
    const { table, id } = target as Target;
    const on = table === 'memos' ? [] : await this.name(table, id);
    const turn = await this.passage(place as Place | undefined);
    return [said, turn, ...on].filter((part) => part !== '');
  }

  /** A text with its mentions by name, as far as they may be spoken of. */
  async #said(body: RichNode): Promise<string> {
    const names = new Map<string, string>();
    for (const { kind, id } of mentionsIn(body)) {
      const isSeen = this.#isSeen({ table: kind, id });
      const parts = isSeen ? await this.name(kind, id) : [];
      names.set(id, parts.filter((part) => part !== '').join(' · ') || GONE);
    }
    return richTextToPlain(body, ({ id }) => names.get(id) ?? GONE);
  }

  /** All that one side says. */
  async value({ field }: MergeConflict, value: unknown): Promise<string> {
    if (value === undefined || field === 'present') return '';
    if (field === 'parent' || field === 'code') return this.code(value);
    if (field === 'case') return this.subject(value);
    if (field === 'place') return this.#passage(value as Place);
    if (field === 'body') return this.#said(value as RichNode);
    if (Array.isArray(value)) return value.map(String).join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

async function counted(items: readonly MergeItem[], namer: Namer): Promise<CountedTable[]> {
  const byTable = new Map<TableName, string[]>();
  for (const item of items) {
    if (namer.isPart(item)) continue;
    const { table, id } = item;
    const ids = byTable.get(table) ?? [];
    ids.push(id);
    byTable.set(table, ids);
  }
  return Promise.all(
    [...byTable].map(async ([table, ids]) => ({
      table,
      count: ids.length,
      examples: await Promise.all(ids.slice(0, EXAMPLES).map((id) => namer.name(table, id))),
    })),
  );
}

/** A merge for somebody to look at and choose. */
export interface PreviewedMerge {
  readonly kind: MergePreview['kind'];
  readonly plan: MergePlan;
  /** The own project as it is. */
  readonly before: FieldsByTable;
  /** Who looks. */
  readonly viewer: CoderId;
}

export async function previewMerge(
  { kind, plan, before, viewer }: PreviewedMerge,
  textOf: TextOf,
): Promise<MergePreview> {
  const seen = seenPlan(plan, before, viewer);
  const namer = new Namer([plan.after, before], textOf, seen.isSeen);
  const former = new Namer([before, plan.after], textOf, seen.isSeen);
  const conflicts: DescribedConflict[] = [];
  for (const conflict of seen.conflicts) {
    const { key, table, id, field, initial } = conflict;
    const name = await former.name(table, id);
    const [ours, theirs] = cutAroundDifference(
      await former.value(conflict, conflict.ours),
      await namer.value(conflict, conflict.theirs),
    );
    const isOursThere = conflict.ours === true;
    conflicts.push({ key, table, field, initial, name, ours, theirs, isOursThere });
  }
  return {
    kind,
    additions: await counted(seen.additions, namer),
    changes: await counted(seen.changes, former),
    removals: await counted(seen.removals, former),
    conflicts,
    leftOut: plan.leftOut,
    hidesWork: seen.hidesWork,
  };
}
