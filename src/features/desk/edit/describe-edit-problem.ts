import type { Messages } from '#i18n/messages.ts';
import type { EditProblem } from './text-editing.svelte.ts';

/** Why a text was not saved, what is kept, and what to do. */
export function describeEditProblem({ type }: EditProblem, { texts }: Messages): string {
  const { problems, edit, replace } = texts;
  switch (type) {
    case 'other-text-now':
      return problems.changedElsewhere;
    case 'document-gone':
      return problems.gone;
    case 'shares-nothing':
      return replace.sharesNothing;
    case 'not-loaded':
      return edit.notLoaded;
    case 'quota':
      return problems.quota;
    case 'newer-app':
      return problems.newerApp;
    case 'closed':
      return problems.closed;
    default:
      return problems.failed;
  }
}
