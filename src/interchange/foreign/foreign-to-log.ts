import { valueIdOf, type Attribute, type Case, type Value } from '#domain/case.ts';
import { nearestCodeColour } from '#domain/code-colours.ts';
import { CODE_COLOURS, type Code } from '#domain/code.ts';
import type { Coder } from '#domain/coder.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import { openForeignProject } from '#domain/edits/open-foreign-project.ts';
import { packCodings } from '#domain/edits/pack-codings.ts';
import { groupBy } from '#domain/group-by.ts';
import type {
  AttributeId,
  CaseId,
  ChangeId,
  CodeId,
  CoderId,
  CodingId,
  DeviceId,
  DocumentId,
  LinkId,
  MemoId,
  ProjectId,
  RevisionId,
} from '#domain/ids.ts';
import { initialsOf } from '#domain/initials-of.ts';
import { nextClock } from '#domain/log/clock.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { ordersAfter } from '#domain/order.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { EntityOf } from '#domain/tables.ts';
import type { ProjectLog, Stamp } from '#interchange/project-log.ts';
import type { ForeignMemo, ForeignProject, ForeignTarget } from './foreign-project.ts';
import { outsideMemos } from './outside-memos.ts';
import { BlobShelf, DocumentMaker } from './own-documents.ts';
import { OwnIds } from './own-ids.ts';

/** What is to be called something that has no name in the other tool. */
export interface ForeignNames {
  /** Whoever made what nobody is named for. */
  readonly coder: string;
  /** Title of the memo that lists codings without a place in a text. */
  readonly outside: string;
}

/** Of whoever made what the file names nobody for. */
const NOBODY = '';

const TABLES: Readonly<Record<ForeignTarget['of'], Target['table']>> = {
  project: 'project',
  document: 'documents',
  code: 'codes',
  coding: 'codings',
  case: 'cases',
  memo: 'memos',
};

function revisionsOf(imported: readonly ImportedDocument[]): Map<string, RevisionId> {
  return new Map(imported.map(({ document, revision }) => [document.id, revision.id]));
}

class LogMaker {
  readonly #project: ForeignProject;
  readonly #stamp: Stamp;
  readonly #names: ForeignNames;
  readonly #ids: OwnIds;
  readonly #id: ProjectId;
  readonly #coders: readonly Coder[];

  constructor(project: ForeignProject, stamp: Stamp, names: ForeignNames) {
    this.#project = project;
    this.#stamp = stamp;
    this.#names = names;
    this.#ids = new OwnIds(stamp);
    this.#id = this.#ids.make<ProjectId>('project', '');
    this.#coders = this.#makeCoders();
  }

  async make(onDocument: () => void): Promise<ProjectLog> {
    const { name, note } = this.#project;
    const shelf = new BlobShelf();
    const codes = this.#codes();
    const cases = this.#cases();
    const maker = new DocumentMaker(this.#ids, this.#stamp, shelf, this.#project.cases);
    const documents = await maker.make(this.#project.documents, onDocument);
    const attributes = this.#attributes();
    const codings = packCodings(this.#codings(documents.imported));
    const project = { id: this.#id, name, note, attribution: DEFAULT_ATTRIBUTION };
    const draft = openForeignProject({
      project: { ...project, usePseudonyms: false },
      ...{ coders: this.#coders, codes, cases, attributes },
      documents: documents.imported,
      files: documents.files,
      codings,
      memos: this.#memos(documents.imported),
      links: this.#links(),
      values: this.#values(),
    });
    if (!draft) throw new RangeError('a project is never nothing');
    const { newId, now } = this.#stamp;
    const device = newId<DeviceId>();
    const [coder] = this.#coders;
    if (!coder) throw new RangeError('a project without a coder');
    const change = { ...draft, id: newId<ChangeId>(), device, sequence: 1, coder: coder.id };
    return {
      ...{ project: this.#id, name, devices: [] },
      changes: [{ ...change, clock: nextClock(undefined, now) }],
      blobs: shelf.all(),
    };
  }

  /** The tool's coders; with them one for what nobody is named for, where there is such or there is nobody else. */
  #makeCoders(): Coder[] {
    const { coders, codings, memos, outside, links } = this.#project;
    const isBy = ({ coder }: { readonly coder?: string | undefined }) => coder !== undefined;
    // No tool says who drew a link, and the list of what is outside is nobody's work.
    const isOpen = coders.length === 0 || outside.length > 0 || links.length > 0;
    const isNobodyNeeded = isOpen || !codings.every(isBy) || !memos.every(isBy);
    const all = [...coders, ...(isNobodyNeeded ? [{ key: NOBODY, name: this.#names.coder }] : [])];
    return all.map(({ key, name, ...more }) => {
      const initials = 'initials' in more ? more.initials : initialsOf(name);
      return { id: this.#ids.make<CoderId>('coder', key), name, initials };
    });
  }

  #coderOf(key: string | undefined): CoderId {
    return this.#ids.of<CoderId>('coder', key ?? NOBODY);
  }

  #codes(): Code[] {
    const { codes } = this.#project;
    const siblings = groupBy(codes, ({ parent }) => parent);
    const orders = new Map(
      [...siblings.values()].flatMap((group) => {
        const keys = ordersAfter(undefined, group.length);
        return group.map((code, index) => [code, keys[index] ?? ''] as const);
      }),
    );
    const colours = new Map<string, number>();
    let top = 0;
    return codes.map((code) => {
      const { key, parent, isTheme, name, definition } = code;
      const inherited = parent === undefined ? top++ % CODE_COLOURS : (colours.get(parent) ?? 0);
      const colour = code.colour === undefined ? inherited : nearestCodeColour(code.colour);
      colours.set(key, colour);
      return {
        ...{ id: this.#ids.make<CodeId>('code', key), name, colour, isTheme, definition },
        ...(parent === undefined ? {} : { parent: this.#ids.of<CodeId>('code', parent) }),
        order: orders.get(code) ?? '',
        ...{ include: '', exclude: '', example: '' },
      };
    });
  }

  #cases(): Case[] {
    const { cases } = this.#project;
    const orders = ordersAfter(undefined, cases.length);
    return cases.map(({ key, name }, index) => {
      const id = this.#ids.make<CaseId>('case', key);
      return { id, name, pseudonym: '', order: orders[index] ?? '' };
    });
  }

  #attributes(): Attribute[] {
    const { attributes, values } = this.#project;
    const orders = ordersAfter(undefined, attributes.length);
    const valuesBy = groupBy(values, ({ attribute }) => attribute);
    return attributes.map(({ key, name, of, type }, index) => {
      const own = type === 'choice' ? (valuesBy.get(key) ?? []) : [];
      const choices = [...new Set(own.map(({ value }) => String(value)))];
      const id = this.#ids.make<AttributeId>('attribute', key);
      return { id, name, of, type, choices, order: orders[index] ?? '' };
    });
  }

  #values(): Value[] {
    const kinds = new Map(this.#project.attributes.map(({ key, of }) => [key, of]));
    const values = this.#project.values.map(({ attribute, subject, value }): Value => {
      const kind = kinds.get(attribute) ?? 'case';
      const of = this.#ids.of<CaseId | DocumentId>(kind, subject);
      const id = this.#ids.of<AttributeId>('attribute', attribute);
      return { id: valueIdOf(of, id), subject: of, attribute: id, value };
    });
    // The first one counts where a file says two.
    return [...new Map(values.toReversed().map((value) => [value.id, value])).values()].reverse();
  }

  *#codings(imported: readonly ImportedDocument[]): Generator<Coding> {
    const revisions = revisionsOf(imported);
    const { codings } = this.#project;
    for (const { key, document, code, start, end, coder, comment, weight } of codings) {
      const id = this.#ids.of<DocumentId>('document', document);
      const revision = revisions.get(id);
      if (!revision) throw new RangeError(`no document has the id ${id}`);
      yield {
        id: this.#ids.make<CodingId>('coding', key),
        layer: layerIdOf({ document: id, kind: 'ordinary', coder: this.#coderOf(coder) }),
        code: this.#ids.of<CodeId>('code', code),
        place: { revision, start, end },
        ...(comment && { comment }),
        ...(weight !== undefined && { weight }),
      };
    }
  }

  #target({ of, key }: ForeignTarget): Target {
    const id = of === 'project' ? this.#id : this.#ids.of(of, key);
    return { table: TABLES[of], id };
  }

  #memos(imported: readonly ImportedDocument[]): Memo[] {
    const revisions = revisionsOf(imported);
    const all: readonly ForeignMemo[] = [
      ...this.#project.memos,
      ...outsideMemos(this.#project, this.#names.outside),
    ];
    for (const { key } of all) this.#ids.make<MemoId>('memo', key);
    return all.map(({ key, target: of, span, title, text, coder, createdAt }) => {
      const target = this.#target(of);
      const revision = span && revisions.get(target.id);
      return {
        ...{ id: this.#ids.of<MemoId>('memo', key), target },
        ...{ title, body: plainToRichText(text) },
        coder: this.#coderOf(coder),
        createdAt: createdAt ?? this.#stamp.now,
        ...(revision && { place: { revision, start: span.start, end: span.end } }),
      };
    });
  }

  #links(): EntityOf<'links'>[] {
    return this.#project.links.map(({ from, to, relation, note }) => ({
      id: this.#stamp.newId<LinkId>(),
      ...{ from: this.#target(from), to: this.#target(to) },
      ...{ relation: relation || '–', note, coder: this.#coderOf(undefined) },
    }));
  }
}

/**
 * A project of another tool as a project of ours that begins with one change. `onDocument` is told after each document,
 * which take the most time.
 */
export function foreignToLog(
  project: ForeignProject,
  stamp: Stamp,
  names: ForeignNames,
  onDocument: () => void = () => undefined,
): Promise<ProjectLog> {
  return new LogMaker(project, stamp, names).make(onDocument);
}
