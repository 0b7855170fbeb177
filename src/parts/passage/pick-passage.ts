import type { CodeId, DocumentId } from '#domain/ids.ts';
import type { Place } from '#domain/coding.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { pickQuote } from '#session/pick-quote.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';

/** Puts a passage on the quote list and says so, with the way to the list. */
export async function pickPassage(
  session: Session,
  locale: Locale,
  document: DocumentId,
  place: Place,
  code?: CodeId,
): Promise<void> {
  const written = await pickQuote(session, document, place, code);
  if (written?.ok === false) return;
  const { picked, pickedAlready, showList } = locale.messages.quotes;
  const list = formatRoute({
    page: 'project',
    project: session.localId,
    screen: 'quotes',
    query: {},
  });
  notify({
    kind: written ? 'success' : 'plain',
    text: written ? picked : pickedAlready,
    action: {
      text: showList,
      run: () => {
        location.hash = list;
      },
    },
    name: 'pick-passage',
  });
}
