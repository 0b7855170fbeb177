/** Milliseconds behind which what is waited for will not come. */
export const LONGEST_WAIT = 30_000;

/** Resolves behind the painting of the frame that follows. */
export function painted(): Promise<void> {
  return paintedWhen(() => true);
}

/** Resolves behind the painting of the first frame before which the condition holds. */
export function paintedWhen(condition: () => boolean): Promise<void> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (performance.now() - began > LONGEST_WAIT) {
        reject(new Error('what was waited for is not on the page'));
        return;
      }
      if (!condition()) {
        requestAnimationFrame(look);
        return;
      }
      // A message comes behind the frame that is just being made.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        resolve();
      };
      channel.port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}
