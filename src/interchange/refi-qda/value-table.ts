import type { AttributeType, AttributeValue } from '#domain/case.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import type { ForeignAttribute } from '#interchange/foreign/foreign-project.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaValue, QdaVariable } from './qda-project.ts';

const TYPES: Readonly<Record<string, AttributeType>> = {
  Boolean: 'yes-no',
  Integer: 'number',
  Float: 'number',
  Date: 'date',
  DateTime: 'date',
};
const YES_NO: Readonly<Record<string, boolean>> = { '1': true, '0': false };
/** A time at midnight says no more than its day. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/u;

function parsed(written: string, type: AttributeType): AttributeValue | undefined {
  if (type === 'yes-no' && written in YES_NO) return YES_NO[written];
  if (type !== 'date') return parseAttributeValue(written, type);
  const day = DAY.exec(written)?.[1];
  return day === undefined ? undefined : parseAttributeValue(day, 'date');
}

interface Column {
  readonly variable: QdaVariable;
  readonly of: ForeignAttribute['of'];
  /** As written, by the key of the case or document. */
  readonly written: Map<string, string>;
}

/** The values of a project by variable; one of cases and of documents is two attributes. */
export class ValueTable {
  readonly #variables: ReadonlyMap<string, QdaVariable>;
  readonly #columns = new Map<string, Column>();

  constructor(
    readonly draft: ForeignDraft,
    variables: readonly QdaVariable[],
  ) {
    this.#variables = new Map(variables.map((variable) => [variable.guid, variable]));
  }

  add(of: ForeignAttribute['of'], subject: string, values: readonly QdaValue[]): void {
    for (const { variable: guid, written } of values) {
      const variable = this.#variables.get(guid);
      if (!variable) {
        this.draft.losses.add('dangling-reference', guid);
        continue;
      }
      const column = this.#column(of, variable);
      const former = column.written.get(subject);
      if (former === undefined) column.written.set(subject, written);
      else if (former !== written) this.draft.losses.add('second-value', variable.name);
    }
  }

  /** Adds the attributes in the order of the variables; one without values is of cases. */
  finish(): void {
    for (const variable of this.#variables.values()) {
      const columns = (['case', 'document'] as const).flatMap(
        (of) => this.#columns.get(`${of} ${variable.guid}`) ?? [],
      );
      if (columns.length === 0) columns.push(this.#column('case', variable));
      for (const column of columns) this.#addColumn(column);
      const place = { target: { of: 'project', key: '' } } as const;
      if (variable.description !== '') {
        const text = variable.description;
        this.draft.addMemo(`${variable.guid}/description`, place, { title: variable.name, text });
      }
    }
  }

  #column(of: ForeignAttribute['of'], variable: QdaVariable): Column {
    const key = `${of} ${variable.guid}`;
    const column = this.#columns.get(key) ?? { variable, of, written: new Map() };
    this.#columns.set(key, column);
    return column;
  }

  /** With a value that its type cannot hold, an attribute is text. */
  #addColumn({ variable, of, written }: Column): void {
    const key = `${of} ${variable.guid}`;
    const named = TYPES[variable.type] ?? 'text';
    const unfit = [...written.values()].filter((value) => parsed(value, named) === undefined);
    this.draft.losses.add('value-type', variable.name, unfit.length);
    const type = unfit.length > 0 ? 'text' : named;
    this.draft.attributes.push({ key, name: variable.name || variable.guid, of, type });
    for (const [subject, value] of written) {
      this.draft.values.push({ attribute: key, subject, value: parsed(value, type) ?? value });
    }
  }
}
