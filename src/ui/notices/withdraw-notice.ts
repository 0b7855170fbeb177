import { toast } from 'svelte-sonner';

/** Takes a notice away before its time, by the name it was given or has got. */
export function withdrawNotice(name: string | number): void {
  toast.dismiss(name);
}
