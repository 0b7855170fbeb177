import { pageAt } from '#domain/text/page-range.ts';
import { ChunkPaint } from './chunk-paint.ts';
import type { NearPainter } from './near-painter.ts';
import type { PageBuilder } from './page-builder.ts';
import type { PaintContext } from './paint-context.ts';
import { pageMetricsOf } from './page-metrics.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** Two lines: on paper there is nothing to point at, and a name is told whole. */
const NAME_HEIGHT = 28;

/**
 * While the page is printed every coded paragraph carries its own drawing, at a width that fits paper, and is kept on one
 * sheet, so that no break parts text from highlights; others go on on the next sheet.
 */
export class PrintLayout {
  readonly #layer: TextLayer;
  readonly #options: TranscriptOptions;
  readonly #builder: PageBuilder;
  readonly #painter: NearPainter;
  #paints: ChunkPaint[] = [];
  #drawn: HTMLElement[] = [];
  #isPrinting = false;

  constructor(
    layer: TextLayer,
    options: TranscriptOptions,
    builder: PageBuilder,
    painter: NearPainter,
  ) {
    this.#layer = layer;
    this.#options = options;
    this.#builder = builder;
    this.#painter = painter;
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  destroy(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    if (this.#isPrinting) return;
    this.#isPrinting = true;
    this.#layer.root.classList.add('printing');
    this.#builder.layOutAll();
    const section = this.#layer.chunks[0]?.section;
    if (!section) return;
    this.#layer.forgetLineHeights();
    const { textLeft, textRight, ...metrics } = pageMetricsOf(section);
    const width = textRight - textLeft;
    const context: PaintContext = {
      layer: this.#layer,
      options: this.#options,
      metrics: { ...metrics, width, textLeft: 0, textRight: width, nameHeight: NAME_HEIGHT },
      mode: { display: 'highlight', dim: undefined },
    };
    this.#paints = this.#paragraphPaints(context);
    const plain = { picked: undefined, hovered: undefined };
    for (const paint of this.#paints) paint.measure(plain);
    for (const paint of this.#paints) paint.draw(plain);
  };

  #paragraphPaints(context: PaintContext): ChunkPaint[] {
    const paints: ChunkPaint[] = [];
    for (let block = 0; block < this.#options.blocks.count; block += 1) {
      const paragraph = this.#layer.paragraph(block);
      if (!paragraph || !this.#isDrawn(block)) continue;
      paragraph.classList.add('drawn');
      this.#drawn.push(paragraph);
      const piece = { first: block, last: block + 1, estimate: 0, isSettled: true };
      paints.push(new ChunkPaint(context, piece, paragraph));
    }
    return paints;
  }

  #isDrawn(block: number): boolean {
    const { blocks, index, pages } = this.#options;
    if (index.segments(block).length > 0) return true;
    const begun = (offset: number) => pageAt(pages?.starts ?? [], offset);
    return begun((blocks.start[block + 1] ?? 0) - 1) > begun((blocks.start[block] ?? 0) - 1);
  }

  readonly #end = (): void => {
    if (!this.#isPrinting) return;
    for (const paint of this.#paints) paint.remove();
    for (const paragraph of this.#drawn) paragraph.classList.remove('drawn');
    [this.#paints, this.#drawn] = [[], []];
    this.#layer.root.classList.remove('printing');
    this.#isPrinting = false;
    this.#painter.repaint();
  };
}
