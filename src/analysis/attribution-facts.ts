import type { AttributionFacts } from './attribution.ts';
import { speakerName } from './participant-name.ts';
import type { Passage } from './passage.ts';

/** What is known of a passage for its attribution; a participant without a case is called as in the transcript. */
export function attributionFacts(
  passage: Passage,
  path: readonly string[],
  usePseudonyms: boolean,
): AttributionFacts {
  return {
    name: passage.participant?.name ?? passage.speaker,
    pseudonym: passage.participant?.pseudonym,
    speaker: speakerName(passage, usePseudonyms),
    code: path.at(-1),
    document: passage.title,
    date: passage.date,
    attributes: passage.attributes.map(({ name, value }) => ({ name, value: String(value) })),
  };
}
