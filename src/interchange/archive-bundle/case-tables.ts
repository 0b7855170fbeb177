import type { Attribute, AttributeValue, Value } from '#domain/case.ts';
import { compareOrder } from '#domain/order.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { originalOf } from '#domain/translations.ts';
import type { ReportCell } from '#interchange/table/report.ts';
import { ownColumnNames, type BundleField, type BundleTable } from './bundle-table.ts';
import type { BundleText } from './bundle-texts.ts';

const TYPES: Readonly<Record<Attribute['type'], BundleField['type']>> = {
  text: 'string',
  choice: 'string',
  number: 'number',
  date: 'date',
  'yes-no': 'boolean',
};

function cellOf(value: AttributeValue | undefined): ReportCell {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? String(value) : value;
}

/** Whether the schema's check of a type holds for a value: one of another type makes the column one of text. */
function fits(type: Attribute['type'], value: AttributeValue): boolean {
  if (type === 'number') return typeof value === 'number';
  if (type === 'yes-no') return typeof value === 'boolean';
  return type !== 'date' || /^\d{4}-\d{2}-\d{2}$/u.test(String(value));
}

/** Attributes of cases or of documents as columns. */
class AttributeColumns {
  readonly fields: readonly BundleField[];
  readonly #attributes: readonly Attribute[];
  readonly #values: ReadonlyMap<string, AttributeValue>;

  constructor({ records }: ProjectImage, of: Attribute['of'], taken: readonly string[]) {
    this.#attributes = records.attributes.filter((one) => one.of === of).sort(compareOrder);
    this.#values = new Map(
      records.values.map(({ subject, attribute, value }) => [`${subject}/${attribute}`, value]),
    );
    const names = ownColumnNames(
      this.#attributes.map(({ name }) => name),
      taken,
    );
    this.fields = this.#attributes.map((attribute, index) =>
      this.#field(attribute, names[index] ?? attribute.name, records.values),
    );
  }

  cells(subject: string): ReportCell[] {
    return this.#attributes.map(({ id }) => cellOf(this.#values.get(`${subject}/${id}`)));
  }

  #field(
    { id, type, of, choices }: Attribute,
    name: string,
    values: readonly Value[],
  ): BundleField {
    const own = values.flatMap(({ attribute, value }) => (attribute === id ? [value] : []));
    const isSound = own.every((value) => fits(type, value));
    const offered = new Set(choices);
    const isClosed = type === 'choice' && own.every((value) => offered.has(String(value)));
    return {
      name,
      type: isSound ? TYPES[type] : 'string',
      description: `Attribute of the ${of}, of type ${type}.`,
      ...(isClosed && choices.length > 0 && { constraints: { enum: choices } }),
    };
  }
}

export function casesTable(image: ProjectImage): BundleTable {
  const columns = new AttributeColumns(image, 'case', ['case']);
  const cases = [...image.records.cases].sort(compareOrder);
  return {
    name: 'attributes',
    description: 'Participants and other units of study, with what is known of them. A row a case.',
    fields: [{ name: 'case', type: 'string', description: 'Name of the case.' }, ...columns.fields],
    rows: cases.map(({ id, name }) => [name, ...columns.cells(id)]),
  };
}

export function documentsTable(image: ProjectImage, texts: readonly BundleText[]): BundleTable {
  const fields: BundleField[] = [
    { name: 'document', type: 'string', description: 'Title of the document.' },
    { name: 'file', type: 'string', description: 'The file that holds its text.' },
    {
      ...{ name: 'kind', type: 'string', description: 'What it is.' },
      constraints: { enum: ['transcript', 'survey', 'note', 'secondary'] },
    },
    { name: 'case', type: 'string', description: 'The case it belongs to; see attributes.csv.' },
    { name: 'date', type: 'string', description: 'Of the interview or publication.' },
    { name: 'language', type: 'string', description: 'BCP 47 tag; und where it is not known.' },
    { name: 'words', type: 'integer', description: 'Runs of characters that begin with a letter.' },
    {
      ...{ name: 'translation_of', type: 'string' },
      description: 'Title of the document that it is a translation of; see alignment.csv.',
    },
  ];
  const columns = new AttributeColumns(
    image,
    'document',
    fields.map(({ name }) => name),
  );
  const { documents } = image.records;
  const cases = new Map(image.records.cases.map(({ id, name }) => [id, name]));
  return {
    name: 'documents',
    description: 'The documents. A row a document.',
    fields: [...fields, ...columns.fields],
    rows: texts.map(({ document, revision, path }) => {
      const { id, title, kind, case: belongsTo, date, language } = document;
      const owner = belongsTo === undefined ? undefined : cases.get(belongsTo);
      const original = originalOf(documents, document)?.title ?? null;
      const known = [title, path, kind, owner ?? null, date ?? null];
      const own = [...known, language, revision.words, original];
      return [...own, ...columns.cells(id)];
    }),
  };
}
