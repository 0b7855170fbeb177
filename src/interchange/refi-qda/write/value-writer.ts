import type { Attribute, AttributeValue, Value } from '#domain/case.ts';
import { groupBy } from '#domain/group-by.ts';
import type { AttributeId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';
import { decimal } from './decimal.ts';
import type { Writing } from './writing.ts';

/** Types of variables that the format knows and that are used here. */
type VariableType = 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date';

interface Variable {
  readonly of: Attribute['of'];
  readonly guid: string;
  readonly type: VariableType;
}

function isOfType({ type }: Attribute, value: AttributeValue): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && parseAttributeValue(value, 'date') === value;
    case 'text':
    case 'choice':
      return true;
  }
}

/** With a value that its type cannot hold, a variable is text. */
function typeOf(attribute: Attribute, values: readonly Value[]): VariableType {
  if (!values.every(({ value }) => isOfType(attribute, value))) return 'Text';
  switch (attribute.type) {
    case 'number':
      return values.every(({ value }) => Number.isSafeInteger(value)) ? 'Integer' : 'Float';
    case 'yes-no':
      return 'Boolean';
    case 'date':
      return 'Date';
    case 'text':
    case 'choice':
      return 'Text';
  }
}

/** Writes the variables, and the values of what has some. */
export class ValueWriter {
  readonly #variables = new Map<AttributeId, Variable>();
  readonly #bySubject: ReadonlyMap<string, readonly Value[]>;

  #written = 0;

  constructor(readonly writing: Writing) {
    this.#bySubject = groupBy(writing.image.records.values, ({ subject }) => subject);
  }

  writeVariables(): void {
    const { image, xml, guids, losses } = this.writing;
    const byAttribute = groupBy(image.records.values, ({ attribute }) => attribute);
    xml.beginGroup('Variables');
    for (const attribute of image.records.attributes.toSorted(compareOrder)) {
      const { id, name } = attribute;
      const values = byAttribute.get(id) ?? [];
      const unfit = values.filter(({ value }) => !isOfType(attribute, value));
      losses.add('value-type', name, unfit.length);
      if (attribute.type === 'choice') losses.add('choices', name);
      const variable = {
        ...{ guid: guids.of('attributes', id), of: attribute.of },
        type: typeOf(attribute, values),
      };
      this.#variables.set(id, variable);
      xml.empty('Variable', { guid: variable.guid, name, typeOfVariable: variable.type });
    }
    xml.end();
  }

  /** The values of a case or document, in the order of the variables. */
  writeValues(of: Attribute['of'], subject: string): void {
    const values = new Map(this.#bySubject.get(subject)?.map((one) => [one.attribute, one.value]));
    for (const [attribute, variable] of this.#variables) {
      const value = variable.of === of ? values.get(attribute) : undefined;
      if (value !== undefined) this.#write(variable, value);
    }
  }

  /** When all is written: values of what is not there are told. */
  finish(): void {
    const { image, losses } = this.writing;
    losses.add('dangling-reference', '', image.records.values.length - this.#written);
  }

  #write({ guid, type }: Variable, value: AttributeValue): void {
    const { xml } = this.writing;
    this.#written += 1;
    xml.begin('VariableValue');
    xml.empty('VariableRef', { targetGUID: guid });
    xml.text(`${type}Value`, type === 'Float' ? decimal(Number(value)) : String(value));
    xml.end();
  }
}
