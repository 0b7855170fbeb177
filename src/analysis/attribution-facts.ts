import type { AttributionFacts } from './attribution.ts';
import type { NamedPassage } from './named-passage.ts';

/** What is known of a passage for its attribution. */
export function attributionFacts(
  passage: NamedPassage,
  path: readonly string[],
  words: {
    readonly yes: string;
    readonly no: string;
    readonly pages: (first: number, last: number) => string;
  },
): AttributionFacts {
  const { name, pseudonym, speaker, title, date, pages } = passage;
  const attributes = passage.attributes.map((attribute) => {
    const { value } = attribute;
    const said = value === true ? words.yes : value === false ? words.no : String(value);
    return { name: attribute.name, value: said };
  });
  const page = pages && words.pages(pages.first, pages.last);
  return { name, pseudonym, speaker, code: path.at(-1), document: title, page, date, attributes };
}
