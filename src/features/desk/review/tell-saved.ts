import type { DocumentId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';
import { readTextReview } from './read-text-review.ts';

/** Milliseconds in which the text is shown, before its codings are read once more for this. */
const SHOWN_FIRST = 120;

/** Says what became of codings and quotes in a document's new text, and shows the list where there is something to look at. */
export async function tellSaved(
  session: Session,
  document: DocumentId,
  { texts }: Messages,
  said = texts.edit.saved,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FIRST));
  const { length } = await readTextReview(session, document);
  const text = length > 0 ? texts.edit.savedToLookAt(length) : said;
  notify({ kind: 'success', text, name: 'desk' });
  const { localId } = session;
  const desk = { page: 'project', project: localId, screen: 'desk', document } as const;
  // Who has gone elsewhere meanwhile is not called back.
  if (length > 0 && location.hash === formatRoute({ ...desk, query: {} }))
    location.replace(formatRoute({ ...desk, query: { review: '' } }));
}
