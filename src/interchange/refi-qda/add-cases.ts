import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaCase, QdaProject } from './qda-project.ts';
import { ValueTable } from './value-table.ts';

class Cases {
  constructor(
    readonly draft: ForeignDraft,
    readonly table: ValueTable,
    /** Documents coded from end to end, by the code. */
    readonly wholes: ReadonlyMap<string, readonly string[]>,
    /** How many codings of parts of texts, by the code. */
    readonly parts: ReadonlyMap<string, number>,
  ) {}

  add(each: QdaCase): void {
    const sources = this.#sources(each);
    const isOnlyValues = each.name === '' && sources.length > 0 && each.codes.length === 0;
    if (isOnlyValues && each.selections.length === 0) {
      this.#addToDocuments(each, sources);
      return;
    }
    const { draft } = this;
    const key = draft.key('case', each.guid, each.name);
    const place = { target: { of: 'case', key } } as const;
    const documents = [...sources, ...this.#coded(each), ...this.#selected(each)];
    draft.cases.push({ key, name: each.name || key, documents: [...new Set(documents)] });
    draft.settle(each.guid, [place]);
    draft.addMemo(`${each.guid}/description`, place, { title: '', text: each.description });
    this.table.add('case', key, each.values);
  }

  /** A nameless case says something of its documents and is none. */
  #addToDocuments({ guid, values, description }: QdaCase, documents: readonly string[]): void {
    const places = documents.map((key) => ({ target: { of: 'document', key } }) as const);
    this.draft.settle(guid, places);
    for (const place of places) {
      const { key } = place.target;
      this.table.add('document', key, values);
      const memo = { title: '', text: description };
      this.draft.addMemo(`${guid}/description/${key}`, place, memo);
    }
  }

  #sources({ sources, name, guid }: QdaCase): string[] {
    return sources.flatMap((source) => {
      const own = this.draft.placesOf(source);
      const [place] = own.length > 0 ? own : this.draft.placesOf(`file ${source}`);
      if (place?.target.of === 'document') return [place.target.key];
      this.draft.losses.add('dangling-reference', name || guid);
      return [];
    });
  }

  /** NVivo has a code for every case, with the case's id: what is coded with it belongs to the case. */
  #coded({ guid, codes, name }: QdaCase): string[] {
    return [...new Set([guid, ...codes])].flatMap((code) => {
      this.draft.losses.add('case-of-passage', name, this.parts.get(code) ?? 0);
      return this.wholes.get(code) ?? [];
    });
  }

  #selected({ selections, name }: QdaCase): string[] {
    return selections.flatMap((selection) => {
      const document = this.draft.wholes.get(selection);
      if (document !== undefined) return [document];
      const type = this.draft.selections.has(selection) ? 'case-of-passage' : 'dangling-reference';
      this.draft.losses.add(type, name);
      return [];
    });
  }
}

/** Cases, and the variables of cases and sources in all ways that programs write them. */
export function addCases(draft: ForeignDraft, project: QdaProject): void {
  const lengths = new Map(draft.documents.map(({ key, text }) => [key, text.length]));
  const wholes = new Map<string, string[]>();
  const parts = new Map<string, number>();
  for (const { code, document, start, end } of draft.codings) {
    const isWhole = start === 0 && end === lengths.get(document);
    if (!isWhole) parts.set(code, (parts.get(code) ?? 0) + 1);
    else if (wholes.has(code)) wholes.get(code)?.push(document);
    else wholes.set(code, [document]);
  }
  const table = new ValueTable(draft, project.variables);
  const cases = new Cases(draft, table, wholes, parts);
  for (const each of project.cases) cases.add(each);
  for (const { guid, values } of project.sources) {
    const document = draft.placesOf(guid).find(({ target }) => target.of === 'document');
    if (document) table.add('document', document.target.key, values);
  }
  table.finish();
}
