import type { Span } from '#domain/text/span.ts';
import type { ForeignProject, ForeignTarget } from '#interchange/foreign/foreign-project.ts';
import { idOf, integerOf, textOf } from '#interchange/sqlite/cell-values.ts';
import { lineFeeds, ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { CommandLog, type Author } from './command-log.ts';
import { markupText } from './markup-text.ts';
import { PlacedText, type BytePlace } from './placed-text.ts';
import type { TaguetteTables } from './read-tables.ts';
import { tagTree } from './tag-tree.ts';

/** Whom everybody becomes when a project is exported; also whoever works alone. */
const EVERYBODY = 'admin';

const TITLE_WORDS = 6;
const LONGEST_TITLE = 80;

interface Highlight extends BytePlace {
  readonly id: string;
  readonly tags: readonly string[];
}

interface Home {
  readonly key: string;
  readonly title: string;
  /** Undefined where the markup cannot be read. */
  readonly text: PlacedText | undefined;
}

/** The first words of a passage. */
function titleOf(passage: string): string {
  const words = passage.trim().split(/\s+/u);
  const first = Array.from(words.slice(0, TITLE_WORDS).join(' '));
  const isCut = words.length > TITLE_WORDS || first.length > LONGEST_TITLE;
  return first.slice(0, LONGEST_TITLE).join('') + (isCut ? '…' : '');
}

class ProjectMaker {
  readonly draft = new ProjectDraft();
  readonly #log: CommandLog;
  readonly #tags: ReadonlySet<string>;

  constructor(
    readonly tables: TaguetteTables,
    readonly isNested: boolean,
  ) {
    this.#log = new CommandLog(tables.commands);
    this.#tags = new Set(tables.tags.map(({ id }) => idOf(id)));
  }

  make(): ForeignProject {
    const { draft, tables } = this;
    for (const { user_login } of tables.members) draft.by(idOf(user_login));
    this.#addTags();
    for (const row of tables.documents) this.#addDocument(row);
    draft.losses.add('dangling-reference', '', tables.strayHighlights);
    const [coder, ...others] = draft.coderNames;
    if (coder === EVERYBODY && others.length === 0) {
      draft.losses.add('coders-merged', EVERYBODY, draft.codings.length);
    }
    const { name, description } = tables.project;
    return draft.finish({
      ...{ format: 'taguette', origin: 'Taguette' },
      ...{ name: textOf(name), note: lineFeeds(textOf(description)) },
    });
  }

  #addTags(): void {
    const { draft, tables } = this;
    const tags = tables.tags.map(({ id, path, description }) => ({
      key: draft.key('code', idOf(id), textOf(path)),
      path: textOf(path),
      description: lineFeeds(textOf(description)),
    }));
    const tree = tagTree(tags);
    draft.codes.push(...(this.isNested ? tree : tagTree(tags, false)).codes);
    const type = this.isNested ? 'hierarchy-from-names' : 'hierarchy-in-names';
    for (const path of tree.nested) draft.losses.add(type, path);
  }

  #addDocument(row: TaguetteTables['documents'][number]): void {
    const { draft } = this;
    const id = idOf(row.id);
    const title = textOf(row.name) || textOf(row.filename) || id;
    const key = draft.key('document', id, title);
    const highlights = key === id ? this.#highlightsOf(id) : [];
    const readable = markupText(textOf(row.contents));
    if (!readable) draft.losses.add('unreadable-source', title);
    const text = readable && new PlacedText(readable, title, highlights);
    const fileName = textOf(row.filename) || title;
    draft.documents.push({ key, title, fileName, kind: 'transcript', text: text?.text ?? '' });
    const target: ForeignTarget = { of: 'document', key };
    draft.addMemo({ target, text: textOf(row.description) });
    for (const highlight of highlights) this.#addHighlight({ key, title, text }, highlight);
  }

  #highlightsOf(document: string): Highlight[] {
    const rows = this.tables.highlights.get(document) ?? [];
    return rows.map(({ id, start_offset, end_offset, snippet }) => ({
      id: idOf(id),
      start: integerOf(start_offset),
      end: integerOf(end_offset),
      snippet: textOf(snippet),
      tags: this.#tagsOf(idOf(id)),
    }));
  }

  #tagsOf(highlight: string): string[] {
    const rows = this.tables.tagsOfHighlights.get(highlight) ?? [];
    return [...new Set(rows.map(({ tag_id }) => idOf(tag_id)))];
  }

  #addHighlight(home: Home, highlight: Highlight): void {
    const { draft } = this;
    const span = home.text?.place(highlight, draft.losses);
    if (home.text && !span) return;
    const maker = this.#log.makerOf(highlight.id);
    if (highlight.tags.length === 0) this.#addBare(home, span, maker, highlight);
    for (const code of highlight.tags) {
      if (this.#tags.has(code)) this.#addCoding(home, span, code, highlight);
      else draft.losses.add('dangling-reference', home.title);
    }
  }

  /** A passage without tags is a memo that quotes it. */
  #addBare(
    home: Home,
    span: Span | undefined,
    maker: Author | undefined,
    { snippet }: Highlight,
  ): void {
    const found = span ? home.text?.text.slice(span.start, span.end) : markupText(snippet)?.text;
    const passage = found ?? '';
    if (passage.trim() === '') return;
    this.draft.losses.add('passage-as-memo', home.title);
    this.draft.addMemo({
      target: { of: 'document', key: home.key },
      ...{ title: titleOf(passage), text: '', passage },
      ...{ by: maker?.name ?? '', createdAt: maker?.at },
    });
  }

  #addCoding(home: Home, span: Span | undefined, code: string, highlight: Highlight): void {
    const { draft } = this;
    const author = this.#log.taggerOf(highlight.id, code);
    const coding = {
      key: draft.key('coding', `${highlight.id}/${code}`, home.title),
      ...{ document: home.key, code, ...draft.by(author?.name ?? '') },
    };
    if (span) {
      const remark = { text: '', title: home.title, createdAt: author?.at };
      draft.addCoding({ ...coding, ...span }, remark);
      return;
    }
    const where = `${String(highlight.start)}–${String(highlight.end)}`;
    const quote = markupText(highlight.snippet)?.text ?? '';
    const about = { title: home.title, createdAt: author?.at };
    draft.addOutside({ ...coding, where, ...(quote === '' ? {} : { quote }) }, about);
  }
}

/** Makes a project of what a Taguette database says of it. */
export function toForeignProject(tables: TaguetteTables, isNested: boolean): ForeignProject {
  return new ProjectMaker(tables, isNested).make();
}
