import { toast } from 'svelte-sonner';

/** Takes a named notice away before its time. */
export function withdrawNotice(name: string): void {
  toast.dismiss(name);
}
