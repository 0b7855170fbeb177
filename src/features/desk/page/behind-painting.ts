/** Milliseconds after which no frame is to be expected, as where nobody sees the page. */
const UNSEEN = 200;

/** Calls back once, behind the painting of the next frame. Returns how to call it off. */
export function behindPainting(callback: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(callback);
  });
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    callback();
  }, UNSEEN);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
