import type { Attribute } from '#domain/case.ts';

/** How researchers call the variable that sets officials against citizens, in the languages of the interface. */
const GROUP = /^(?:respondent )?group|^گروہ|^گروپ|^ډله|^ګروپ/iu;

/** The attribute of cases by which figures are set side by side unless another is chosen: one called “group”, else the first choice. */
export function groupAttribute(attributes: readonly Attribute[]): Attribute | undefined {
  const ofCases = attributes.filter((attribute) => attribute.of === 'case');
  return (
    ofCases.find(({ name }) => GROUP.test(name.trim())) ??
    ofCases.find(({ type }) => type === 'choice')
  );
}
