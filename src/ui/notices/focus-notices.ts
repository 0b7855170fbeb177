/** Goes to the newest notice; to nowhere, where there is none. */
export function focusNotices(): void {
  document.querySelector<HTMLElement>('[data-sonner-toast][data-removed="false"]')?.focus();
}
