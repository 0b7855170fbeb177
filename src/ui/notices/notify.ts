import { toast } from 'svelte-sonner';
import ErrorText from './ErrorText.svelte';
import { withdrawNotice } from './withdraw-notice.ts';

export interface Notice {
  readonly kind: 'plain' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
  /** A notice with the same name takes the place of the one before. What went wrong is called after what it says. */
  readonly name?: string | undefined;
  /** Whether it waits for an answer and does not go by itself. */
  readonly stays?: boolean;
}

const SHOWN_FOR = 5000;
const SHOWN_FOR_WITH_ACTION = 10_000;
/** Of more the oldest go. */
export const MOST_NOTICES = 3;

/**
 * Says something in passing at the edge of the page. What went wrong, and what asks, stays until it is closed or three
 * others have come; what went wrong goes with its screen, too.
 * Returns its name, by which it can be withdrawn.
 */
export function notify({
  kind,
  text,
  action,
  name,
  stays = kind === 'error',
}: Notice): string | number {
  const id = name ?? (kind === 'error' ? text : undefined);
  const options = {
    ...(id === undefined ? {} : { id }),
    ...(action === undefined ? {} : { action: { label: action.text, onClick: action.run } }),
    duration: stays ? Infinity : action ? SHOWN_FOR_WITH_ACTION : SHOWN_FOR,
  };
  const show = { plain: toast, success: toast.success, warning: toast.warning };
  // Else the new notice would keep of the old what it does not have itself, its action above all.
  if (id !== undefined) withdrawNotice(id);
  const shown =
    kind === 'error'
      ? toast.error(ErrorText, { ...options, componentProps: { text } })
      : show[kind](text, options);
  const others = toast.getActiveToasts().filter((one) => one.id !== shown);
  for (const one of others.slice(MOST_NOTICES - 1)) withdrawNotice(one.id);
  return shown;
}
