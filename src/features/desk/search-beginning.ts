import { formatRoute } from '#session/route.ts';
import type { SearchBeginning } from '#session/search-entrance.ts';
import type { Desk } from './desk.svelte.ts';
import { addressOf } from './show-addressed.ts';

/** Code units up to which a selection is taken for something to search. */
const LONGEST = 200;

function selectedText({ content, selection }: Desk): string {
  const text = selection && content?.text.slice(selection.start, selection.end);
  return text !== undefined && text.length <= LONGEST && !text.includes('\n') ? text : '';
}

/** A search from the desk is for what is selected, in the open document. */
export function searchBeginning(desk: Desk): SearchBeginning {
  const document = desk.content?.document.id;
  return {
    query: { text: selectedText(desk), document, isFromDesk: true },
    backTo: formatRoute({
      page: 'project',
      project: desk.session.localId,
      screen: 'desk',
      document,
      query: addressOf(desk),
    }),
  };
}
