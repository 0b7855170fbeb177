/** A page that keeps what it has complained of. */
interface WatchedWindow extends Window {
  misdeeds?: string[];
}

/** Runs in the page: notes errors and broken rules from now on. */
export function watchPage(): void {
  const page: WatchedWindow = window;
  const misdeeds: string[] = [];
  page.misdeeds = misdeeds;
  addEventListener('error', ({ message }) => {
    if (!message.includes('ResizeObserver loop')) misdeeds.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => misdeeds.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    misdeeds.push(`policy ${violatedDirective} bars ${blockedURI}`),
  );
}

/** Runs in the page. */
export function told(): readonly string[] {
  return (window as WatchedWindow).misdeeds ?? ['nobody has watched this page'];
}
