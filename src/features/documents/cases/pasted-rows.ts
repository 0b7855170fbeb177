import type { Attribute, Case } from '#domain/case.ts';
import type { Cell } from '#domain/edits/edit-cases.ts';
import type { CaseId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';

export interface PastedRows {
  readonly cases: readonly Case[];
  readonly cells: readonly Cell[];
  readonly widened: readonly { readonly attribute: Attribute; readonly choices: string[] }[];
  /** Texts that are no value of their attribute. */
  readonly refused: readonly string[];
}

/** Choices that columns do not offer yet, gathered while cells are read. */
class WidenedChoices {
  readonly #added = new Map<Attribute, Set<string>>();

  add(attribute: Attribute, text: string): void {
    if (attribute.type !== 'choice' || attribute.choices.includes(text)) return;
    this.#added.set(attribute, (this.#added.get(attribute) ?? new Set()).add(text));
  }

  all(): PastedRows['widened'] {
    return [...this.#added].map(([attribute, choices]) => ({
      attribute,
      choices: [...attribute.choices, ...choices],
    }));
  }
}

/**
 * New cases from rows of a spreadsheet whose columns stand as in the sheet: name, pseudonym, attributes. A new word in
 * a column of choices becomes one of them.
 */
export function pastedRows(
  rows: readonly (readonly string[])[],
  attributes: readonly Attribute[],
  lastOrder: string | undefined,
  newId: () => string,
): PastedRows {
  const named = rows.filter(([name = '']) => name.trim() !== '');
  const orders = ordersAfter(lastOrder, named.length);
  const cells: Cell[] = [];
  const refused: string[] = [];
  const widened = new WidenedChoices();
  const cases = named.map(([name = '', pseudonym = '', ...texts], index): Case => {
    const id = newId() as CaseId;
    for (const [column, attribute] of attributes.entries()) {
      const text = texts[column]?.trim() ?? '';
      if (text === '') continue;
      const value = parseAttributeValue(text, attribute.type);
      if (value === undefined) refused.push(text);
      else cells.push({ subject: id, attribute: attribute.id, value });
      widened.add(attribute, text);
    }
    return { id, name: name.trim(), pseudonym: pseudonym.trim(), order: orders[index] ?? '' };
  });
  return { cases, cells, widened: widened.all(), refused };
}

/** Texts pasted on cells of choices that do not offer them: each a new choice and its cell. */
export function widenedByPaste(
  refused: readonly {
    readonly subject: CaseId;
    readonly attribute: Attribute;
    readonly text: string;
  }[],
): Pick<PastedRows, 'cells' | 'widened'> {
  const widened = new WidenedChoices();
  const cells = refused.map(({ subject, attribute, text }): Cell => {
    widened.add(attribute, text.trim());
    return { subject, attribute: attribute.id, value: text.trim() };
  });
  return { cells, widened: widened.all() };
}
