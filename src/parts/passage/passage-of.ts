import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import type { StudyDocument } from '#analysis/study.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { Span } from '#domain/text/span.ts';
import { originalOf } from '#domain/translations.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import type { Session } from '#session/session.svelte.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';

/** The passage at a span of a document that is open, with what the project knows of who speaks there. */
export function passageOf(
  session: Session,
  interfaceLanguage: LocaleTag,
  document: StudyDocument,
  span: Span,
): NamedPassage {
  const { codes, cases, attributes, values } = session.data;
  const study = { codes, cases, attributes, values, documents: [document], codings: [] };
  const passage = passageAt(new StudyIndex(study), document, span);
  const original = originalOf(session.data.documents, document.document)?.language;
  // Of an interview in several languages only some is in that of the document.
  const translatedFrom = original === passage.language ? 'und' : original;
  return namedPassage({ ...passage, translatedFrom }, shownNamesOf(session, interfaceLanguage));
}
