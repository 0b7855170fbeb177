import { toast } from 'svelte-sonner';
import { withdrawNotice } from './withdraw-notice.ts';

/** Takes away what went wrong where somebody no longer is. */
export function withdrawErrors(): void {
  for (const { id, type } of toast.getActiveToasts()) if (type === 'error') withdrawNotice(id);
}
