import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import type { ForeignAttribute } from '#interchange/foreign/foreign-project.ts';
import type { ProjectDraft } from './project-draft.ts';

export interface AttributeDraft {
  readonly name: string;
  readonly of: ForeignAttribute['of'];
  readonly isNumber: boolean;
}

interface Column extends AttributeDraft {
  /** As written, by the key of the case or document. */
  readonly written: Map<string, string>;
}

/** The attributes of a project and their values; one of cases and one of documents may have the same name. */
export class AttributeTable {
  readonly #columns = new Map<string, Column>();

  constructor(readonly draft: ProjectDraft) {}

  declare(attribute: AttributeDraft): void {
    const key = this.#key(attribute.of, attribute.name);
    if (!this.#columns.has(key)) this.#columns.set(key, { ...attribute, written: new Map() });
  }

  has(name: string): boolean {
    return [...this.#columns.values()].some((column) => column.name === name);
  }

  /** An empty value is none; one of an attribute that was not declared is text. */
  add(of: AttributeDraft['of'], name: string, subject: string, value: string): void {
    if (value.trim() === '') return;
    this.declare({ name, of, isNumber: false });
    const written = this.#columns.get(this.#key(of, name))?.written;
    const former = written?.get(subject);
    if (former === undefined) written?.set(subject, value.trim());
    else if (former !== value.trim()) this.draft.losses.add('second-value', name);
  }

  /** With a value that is no number, an attribute of numbers is text. */
  finish(): void {
    const { draft } = this;
    for (const [key, { name, of, isNumber, written }] of this.#columns) {
      const parsed = (value: string) => parseAttributeValue(value, 'number');
      const unfit = isNumber
        ? [...written.values()].filter((value) => parsed(value) === undefined)
        : [];
      draft.losses.add('value-type', name, unfit.length);
      const type = isNumber && unfit.length === 0 ? 'number' : 'text';
      draft.attributes.push({ key, name: name || key, of, type });
      for (const [subject, value] of written) {
        const own = type === 'number' ? (parsed(value) ?? value) : value;
        draft.values.push({ attribute: key, subject, value: own });
      }
    }
  }

  #key(of: AttributeDraft['of'], name: string): string {
    return `${of} ${name}`;
  }
}
