/** Resolves behind the painting of the frame that follows. */
export function painted(): Promise<void> {
  return paintedWhen(() => true);
}

/** Resolves behind the painting of the first frame before which the condition holds. */
export function paintedWhen(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
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
