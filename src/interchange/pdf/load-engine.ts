/** Node lacks it; the engine makes one when it is loaded, for drawing, which is not done here. */
class NoMatrix {}

/** pdf.js. It finds its other half in the global scope, and so starts no worker of its own inside ours. */
export async function loadEngine() {
  const scope: { DOMMatrix?: unknown; pdfjsWorker?: unknown } = globalThis;
  scope.DOMMatrix ??= NoMatrix;
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
