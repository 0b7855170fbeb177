import { toast } from 'svelte-sonner';

export interface Notice {
  readonly kind: 'plain' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
  /** A notice with the same name takes the place of the one before. */
  readonly name?: string | undefined;
}

const SHOWN_FOR = 5000;
const SHOWN_FOR_WITH_ACTION = 10_000;

/**
 * Says something in passing at the edge of the page. What went wrong stays until it is closed. Returns its name, by which
 * it can be withdrawn.
 */
export function notify({ kind, text, action, name }: Notice): string | number {
  const options = {
    ...(name === undefined ? {} : { id: name }),
    ...(action === undefined ? {} : { action: { label: action.text, onClick: action.run } }),
    duration: kind === 'error' ? Infinity : action ? SHOWN_FOR_WITH_ACTION : SHOWN_FOR,
  };
  const show = { plain: toast, success: toast.success, warning: toast.warning, error: toast.error };
  return show[kind](text, options);
}
