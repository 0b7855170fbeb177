import { drawing, pathOf } from './drawing.ts';
import { setAttribute } from './set-attribute.ts';

/** The drawing over the text of one section that lets it recede: the page's own colour, thin enough to read through. */
export class VeilLayer {
  readonly #svg = drawing('veil');
  readonly #said = pathOf('said');
  readonly #asked = pathOf('asked');

  constructor(section: HTMLElement) {
    this.#svg.append(this.#said, this.#asked);
    section.append(this.#svg);
  }

  /** @param said path data over what respondents say; @param asked over what interviewers ask */
  show(said: string, asked: string): void {
    setAttribute(this.#said, 'd', said);
    setAttribute(this.#asked, 'd', asked);
  }

  remove(): void {
    this.#svg.remove();
  }
}
