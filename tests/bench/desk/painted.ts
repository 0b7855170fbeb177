/** Milliseconds behind which what is waited for will not come. */
export const LONGEST_WAIT = 30_000;

/** The next frame; a browser without a screen now and then makes none any more. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve, reject) => {
    const stalled = setTimeout(() => {
      reject(new Error('the browser makes no frames'));
    }, LONGEST_WAIT);
    requestAnimationFrame(() => {
      clearTimeout(stalled);
      resolve();
    });
  });
}

/** Resolves behind the painting of the frame that follows. */
export function painted(): Promise<void> {
  return paintedWhen(() => true);
}

/** Resolves behind the painting of the first frame before which the condition holds. */
export async function paintedWhen(condition: () => boolean): Promise<void> {
  const began = performance.now();
  do {
    if (performance.now() - began > LONGEST_WAIT)
      throw new Error('what was waited for is not on the page');
    await nextFrame();
  } while (!condition());
  // A message comes behind the frame that is just being made.
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(undefined);
  });
}
