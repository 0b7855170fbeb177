const LONGEST_WAIT = 400;
const FALLBACK_WAIT = 30;

/** Runs work once the page has nothing better to do; returns how to call it off. Safari has no idle callback. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: LONGEST_WAIT });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(work, FALLBACK_WAIT);
  return () => {
    clearTimeout(timer);
  };
}
