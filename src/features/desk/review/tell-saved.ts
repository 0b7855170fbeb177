import type { DocumentId } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import type { Messages } from '#i18n/messages.ts';
import { notifyUntilChange } from '#parts/undo-notice/notify-until-change.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { newsOfSpeakers } from './news-of-speakers.ts';
import { readTextReview } from './read-text-review.ts';

/** Milliseconds in which the text is shown, before its codings are read once more for this. */
const SHOWN_FIRST = 120;

/**
 * Says what became of codings, quotes and speakers in a document's new text, and shows the list where there is something to look
 * at. What was decided about speakers stays until something else is
 * done or opened.
 */
export async function tellSaved(
  session: Session,
  document: DocumentId,
  t: Messages,
  { said = t.texts.edit.saved, change }: { said?: string; change?: Change | undefined } = {},
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FIRST));
  const { length } = await readTextReview(session, document);
  const news = change && (await newsOfSpeakers(session, document, change, t));
  const outcome = length > 0 ? t.texts.edit.savedToLookAt(length) : said;
  const text = [outcome, ...(news?.sentences ?? [])].join(' ');
  const stays = news !== undefined;
  notifyUntilChange(session, { kind: 'success', text, name: 'desk', action: news?.action, stays });
  const { localId } = session;
  const desk = { page: 'project', project: localId, screen: 'desk', document } as const;
  // Who has gone elsewhere meanwhile is not called back.
  if (length > 0 && location.hash === formatRoute({ ...desk, query: {} }))
    location.replace(formatRoute({ ...desk, query: { review: '' } }));
}
