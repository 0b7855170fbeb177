import type { XmlElement } from '#interchange/xml/xml-element.ts';
import { descriptionOf, nameOf, ownGuid, referenceOf, referencesOf } from './element-values.ts';
import type { QdaCase, QdaValue, QdaVariable } from './qda-project.ts';

export function parseVariable(element: XmlElement): QdaVariable {
  return {
    guid: ownGuid(element),
    name: nameOf(element),
    type: element.attribute('typeOfVariable') ?? 'Text',
    description: descriptionOf(element),
  };
}

/** Values of a case or a source; those that are empty say nothing. */
export function parseValues(element: XmlElement): QdaValue[] {
  return element.all('VariableValue').flatMap((value) => {
    const reference = value.child('VariableRef');
    const written = value.children.find(({ name }) => name.endsWith('Value'))?.text.trim();
    return reference && written ? [{ variable: referenceOf(reference), written }] : [];
  });
}

export function parseCase(element: XmlElement): QdaCase {
  return {
    guid: ownGuid(element),
    name: nameOf(element),
    description: descriptionOf(element),
    values: parseValues(element),
    codes: referencesOf(element, 'CodeRef'),
    sources: referencesOf(element, 'SourceRef'),
    selections: referencesOf(element, 'SelectionRef'),
  };
}
