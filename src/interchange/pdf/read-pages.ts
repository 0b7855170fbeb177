import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failure, success, type Result } from '#domain/result.ts';
import { textLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { loadEngine } from './load-engine.ts';
import type { PdfPage, Piece } from './pdf-page.ts';

type Matrix = readonly [number, number, number, number, number, number];

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Where a point of the page's own space is shown. */
function shown([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Shapes of letters by their place in a word, and letters drawn as one. */
const SHAPES = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+/gu;
const WITHOUT_LETTER = /\0/gu;

/** Letters in place of their shapes; what the file says no letter for is marked as unreadable. */
function lettersOf(text: string): string {
  return text
    .replace(SHAPES, (shapes) => shapes.normalize('NFKC'))
    .replace(WITHOUT_LETTER, '\ufffd');
}

/** What stands upright or from the top down is placed by where it begins. */
function pieceOf({ str, width, height, transform }: TextItem, view: Matrix): Piece | undefined {
  if (str.trim() === '') return undefined;
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const [startX, startY] = shown(view, x, y);
  const [endX, endY] = shown(view, x + (a / length) * width, y + (b / length) * width);
  const isLevel = Math.abs(endX - startX) >= Math.abs(endY - startY);
  const size = height || length;
  return {
    text: lettersOf(str),
    start: Math.min(startX, endX),
    end: isLevel ? Math.max(startX, endX) : startX + size,
    baseline: startY,
    size,
  };
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { transform, width } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  // Not `getTextContent`, which WebKit cannot do (mozilla/pdf.js#21557).
  const reader = page.streamTextContent().getReader();
  const pieces: Piece[] = [];
  for (;;) {
    const { done, value } = (await reader.read()) as {
      done: boolean;
      value?: { items: readonly (TextItem | object)[] };
    };
    if (done) break;
    for (const item of value?.items ?? []) {
      const piece = 'str' in item ? pieceOf(item, view) : undefined;
      if (piece) pieces.push(piece);
    }
  }
  page.cleanup();
  return { width, pieces };
}

async function readAll(pdf: PDFDocumentProxy): Promise<Result<PdfPage[], ReadProblem>> {
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(await pdf.getPage(number));
    for (const { text } of page.pieces) length += text.length;
    if (length > textLimitBytes) {
      return failure({ type: 'unpacks-too-large', limitBytes: textLimitBytes });
    }
    pages.push(page);
  }
  return success(pages);
}

/** The characters of a PDF's pages with their places. Nothing in it is run, drawn or fetched. */
export async function readPages(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PdfPage[], ReadProblem>> {
  const { getDocument } = await loadEngine();
  const task = getDocument({
    // The engine takes the bytes with it.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    return await readAll(await task.promise);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return failure({ type: isLocked ? 'password-protected' : 'damaged' });
  } finally {
    await task.destroy();
  }
}
