import type { CodingId } from '#domain/ids.ts';
import { firstStrongDirection } from '#domain/text/strong-direction.ts';
import { codeKind } from './block-paint.ts';
import { layNames, NAME_GAP, type Bracket } from './bracket-layout.ts';
import type { PageMetrics } from './page-metrics.ts';
import { setAttribute } from './set-attribute.ts';

/** Codings shown in their full colour. */
export interface Emphasis {
  readonly picked: CodingId | undefined;
  readonly hovered: CodingId | undefined;
}

/** A name among others, in its own direction: first strong isolate … pop directional isolate. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A code, and who coded with it. */
function told({ name, coder }: Bracket): string {
  return coder ? `${isolated(name)} · ${isolated(coder.name)}` : isolated(name);
}

/** The names beside the brackets of one section. They are generated content: find, copy and screen readers do not meet them. */
export class MarginNames {
  readonly element = document.createElement('div');
  #byId = new Map<CodingId, HTMLElement>();
  /** What each name stands for. */
  readonly #bundles = new WeakMap<HTMLElement, readonly Bracket[]>();

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
    this.element.className = 'names';
  }

  /** Names that stay keep their elements: laying out new text costs more than all the drawing. */
  show(metrics: PageMetrics, brackets: readonly Bracket[], emphasis: Emphasis): void {
    const shown = new Map<CodingId, HTMLElement>();
    for (const row of layNames(metrics, brackets)) {
      const room = (metrics.margin - row.inset) / row.names.length;
      row.names.forEach((bracket, place) => {
        const more = place === row.names.length - 1 ? row.more : [];
        const element = this.#byId.get(bracket.id) ?? document.createElement('span');
        this.#bundles.set(element, [bracket, ...more]);
        element.style.insetBlockStart = `${String(row.top)}px`;
        element.style.insetInlineStart = `${String(row.inset + place * room)}px`;
        element.style.maxInlineSize = `${String(room - NAME_GAP)}px`;
        shown.set(bracket.id, element);
      });
    }
    for (const [id, element] of this.#byId) if (!shown.has(id)) element.remove();
    this.#byId = shown;
    this.emphasise(emphasis);
    const fresh = [...shown.values()].filter((element) => element.parentNode !== this.element);
    this.element.append(...fresh);
  }

  /** A name that stands for several is that of the coding which stands out. */
  emphasise({ picked, hovered }: Emphasis): void {
    for (const element of this.#byId.values()) {
      const bundle = this.#bundles.get(element) ?? [];
      const isIn = (id: CodingId | undefined) => bundle.find((bracket) => bracket.id === id);
      const [chosen, touched] = [isIn(picked), isIn(hovered)];
      const spoken = chosen ?? touched ?? bundle[0];
      const look = `${chosen ? ' picked' : ''}${touched ? ' hovered' : ''}`;
      if (spoken) fillName(element, spoken, bundle, look);
    }
  }
}

/** Shows one name of a bundle, and how many more there are. */
function fillName(
  element: HTMLElement,
  shown: Bracket,
  bundle: readonly Bracket[],
  look: string,
): void {
  const more = bundle.length - 1;
  setAttribute(element, 'class', codeKind(shown.colour, shown.isReceding) + look);
  setAttribute(element, 'data-direction', firstStrongDirection(shown.name) ?? 'ltr');
  setAttribute(element, 'data-shown', shown.name);
  setAttribute(element, 'data-codings', bundle.map(({ id }) => id).join(' '));
  setAttribute(element, 'title', bundle.map(told).join('\n'));
  const after = [shown.coder?.initials ?? '', more > 0 ? `+${String(more)}` : ''].join(' ').trim();
  setAttribute(element, 'data-after', after || undefined);
}
