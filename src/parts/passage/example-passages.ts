import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { layerOfId } from '#domain/coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';
import { codedTexts } from '#session/coded-texts.ts';
import type { Session } from '#session/session.svelte.ts';

/** An example of a code as it is now. */
export interface ExamplePassage {
  readonly passage: NamedPassage;
  /** The code it has by now, where that is another. */
  readonly code: CodeId;
}

/** Passages of codings; those that are gone, whose document is gone or that lie in another text of it, are missing. */
export async function examplePassages(
  session: Session,
  interfaceLanguage: LocaleTag,
  ids: readonly CodingId[],
): Promise<Map<CodingId, ExamplePassage>> {
  const { codings, texts } = await codedTexts(session, ids);
  const { codes, cases, attributes, values } = session.data;
  const study = { codes, cases, attributes, values, documents: [...texts.values()], codings: [] };
  const index = new StudyIndex(study);
  const names = shownNamesOf(session, interfaceLanguage);
  const passages = new Map<CodingId, ExamplePassage>();
  for (const { id, layer, code, place } of codings) {
    const text = texts.get(layerOfId(layer).document);
    if (text?.revision.id !== place.revision) continue;
    passages.set(id, { passage: namedPassage(passageAt(index, text, place), names), code });
  }
  return passages;
}
