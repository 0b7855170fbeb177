import { passageAt, type Passage } from '#analysis/passage.ts';
import type { StudyDocument } from '#analysis/study.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { Span } from '#domain/text/span.ts';
import type { Session } from '#session/session.svelte.ts';

/** The passage at a span of a document that is open, with what the project knows of who speaks there. */
export function passageOf(session: Session, document: StudyDocument, span: Span): Passage {
  const { codes, cases, attributes, values } = session.data;
  const study = { codes, cases, attributes, values, documents: [document], codings: [] };
  return passageAt(new StudyIndex(study), document, span);
}
