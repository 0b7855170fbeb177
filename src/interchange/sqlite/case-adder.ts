import { codePointLength } from '#domain/text/units.ts';
import type { PassageText } from './passage-text.ts';
import type { ProjectDraft } from './project-draft.ts';

export interface CaseLink {
  readonly case: string;
  readonly document: string;
  /** As the file counts; both 0 for all of something without a text. */
  readonly start: number;
  readonly end: number;
  readonly memo: string;
  readonly by: string;
}

export interface CaseDraft {
  readonly id: string;
  readonly name: string;
  readonly memo: string;
  readonly by: string;
  readonly createdAt: number | undefined;
}

/** Cases and the documents that belong to them as a whole. */
export class CaseAdder {
  readonly #links = new Map<string, CaseLink[]>();
  readonly #titles: ReadonlyMap<string, string>;
  readonly #known = new Set<string>();

  constructor(
    readonly draft: ProjectDraft,
    readonly texts: ReadonlyMap<string, PassageText>,
  ) {
    this.#titles = new Map(draft.documents.map(({ key, title }) => [key, title]));
  }

  link(link: CaseLink): void {
    const links = this.#links.get(link.case);
    if (links) links.push(link);
    else this.#links.set(link.case, [link]);
  }

  add({ id, name, memo, by, createdAt }: CaseDraft): void {
    const { draft } = this;
    const key = draft.key('case', id, name);
    const links = this.#known.has(id) ? [] : (this.#links.get(id) ?? []);
    this.#known.add(id);
    const documents = links.flatMap((link) => this.#wholeOf(link, name));
    draft.cases.push({ key, name: name || key, documents: [...new Set(documents)] });
    const target = { of: 'case', key } as const;
    draft.by(by);
    draft.addMemo({ target, text: memo, by, createdAt });
    for (const link of links) {
      const passage = this.texts.get(link.document)?.text.slice(link.start, link.end) ?? '';
      const text = link.memo.trim();
      if (text !== '') draft.addMemo({ target, text, passage, by: link.by });
    }
  }

  /** When all cases are known: links to others are told. */
  finish(): void {
    for (const [id, links] of this.#links) {
      if (!this.#known.has(id)) this.draft.losses.add('dangling-reference', id, links.length);
    }
  }

  #wholeOf({ document, start, end }: CaseLink, name: string): string[] {
    if (!this.#titles.has(document)) {
      this.draft.losses.add('dangling-reference', name);
      return [];
    }
    if (this.#isWhole(this.texts.get(document), start, end)) return [document];
    this.draft.losses.add('case-of-passage', name);
    return [];
  }

  #isWhole(text: PassageText | undefined, start: number, end: number): boolean {
    const isOpen = start === 0 && (end === 0 || Number.isNaN(end));
    if (!text || text.text.trim() === '') return isOpen;
    // Where only blanks are left out, and by either way of counting.
    const first = text.text.length - text.text.trimStart().length;
    const words = text.text.trimEnd();
    return start <= first && end >= codePointLength(words);
  }
}
