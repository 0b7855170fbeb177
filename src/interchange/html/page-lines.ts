import type { DefaultTreeAdapterTypes } from 'parse5';
import { FlowLines } from '#interchange/flow/flow-lines.ts';
import type { Line } from '#interchange/turns/line.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a page shows, as lines, and how much of it has no place in a text. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly pictures: number;
  /** Passages that the page does not show. */
  readonly hidden: number;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never shown, or made by what runs on a page. */
const PASSED_OVER = names(
  'head script style template noscript title iframe frameset datalist select option textarea audio video map param source track',
);
const PICTURES = names('img svg canvas object embed image');
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr legend li main menu nav ol p pre search section summary table tbody tfoot thead ul',
);
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
const BOLD = names('b strong');
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/iu;

interface Setting {
  readonly isBold: boolean;
  /** White space counts. */
  readonly isKept: boolean;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
}

class PageReader {
  readonly flow = new FlowLines();
  pictures = 0;
  hidden = 0;

  inside(parent: Parent, setting: Setting): void {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, setting);
      else if ('tagName' in node) this.#element(node, setting);
    }
  }

  #text(text: string, { isBold, isKept }: Setting): void {
    if (!isKept) this.flow.write(text, isBold);
    else {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.flow.breakLine();
        this.flow.keep(line, isBold);
      });
    }
  }

  #element(element: Element, setting: Setting): void {
    const { tagName } = element;
    if (PASSED_OVER.has(tagName)) return;
    if (PICTURES.has(tagName)) this.pictures += 1;
    else if (isHidden(element)) this.hidden += 1;
    else if (tagName === 'br') this.flow.breakLine();
    else if (tagName === 'tr') this.#row(element, setting);
    else if (tagName === 'td' || tagName === 'th') this.#cell(element, setting);
    else if (HEADINGS.has(tagName)) this.#block(element, setting, 'heading');
    else if (BLOCKS.has(tagName)) {
      this.#block(element, { ...setting, isKept: setting.isKept || tagName === 'pre' });
    } else this.inside(element, { ...setting, isBold: setting.isBold || this.#isBold(element) });
  }

  #isBold(element: Element): boolean {
    return BOLD.has(element.tagName) || BOLD_STYLE.test(attribute(element, 'style') ?? '');
  }

  #block(element: Element, setting: Setting, apart?: Line['apart']): void {
    this.flow.block(apart);
    this.inside(element, setting);
    this.flow.block();
  }

  #row(row: Element, setting: Setting): void {
    this.flow.beginRow();
    this.inside(row, setting);
    this.flow.endRow();
  }

  #cell(cell: Element, setting: Setting): void {
    this.flow.cell();
    this.inside(cell, setting);
  }
}

/** The lines that a page shows: one for each block, each line break and each row of a table. */
export function pageLines(page: Parent): PageLines {
  const reader = new PageReader();
  reader.inside(page, { isBold: false, isKept: false });
  reader.flow.block();
  const { flow, pictures, hidden } = reader;
  return { lines: flow.lines, pictures, hidden };
}
