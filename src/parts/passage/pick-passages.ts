import type { Locale } from '#i18n/locale.svelte.ts';
import { pickQuotes, type PassageToPick } from '#session/pick-quote.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { notify } from '#ui/notices/notify.ts';

/** Puts passages on the quote list and says so, with the way to the list. */
export async function pickPassages(
  session: Session,
  locale: Locale,
  passages: readonly PassageToPick[],
): Promise<void> {
  const { written, picked: count } = await pickQuotes(session, passages);
  if (written?.ok === false || passages.length === 0) return;
  const { picked, pickedAlready, showList } = locale.messages.quotes;
  const list = formatRoute({
    page: 'project',
    project: session.localId,
    screen: 'quotes',
    query: {},
  });
  notify({
    kind: written ? 'success' : 'plain',
    text: written ? picked(count) : pickedAlready(passages.length),
    action: {
      text: showList,
      run: () => {
        location.hash = list;
      },
    },
    name: 'pick-passage',
  });
}
