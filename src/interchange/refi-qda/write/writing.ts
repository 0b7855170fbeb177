import type { CoderId } from '#domain/ids.ts';
import type { Target } from '#domain/memo.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { XmlWriter } from '#interchange/xml/xml-writer.ts';
import { Guids } from './guids.ts';
import { Plan } from './plan.ts';
import type { QdpxOptions } from './qdpx-options.ts';

/** All that the parts of a project file are written with. */
export class Writing {
  readonly losses = new LossCounter();
  readonly guids = new Guids();
  readonly xml: XmlWriter;
  readonly plan: Plan;
  readonly #coders: ReadonlySet<CoderId>;

  constructor(
    readonly image: ProjectImage,
    readonly options: QdpxOptions,
    write: (piece: string) => void,
  ) {
    this.xml = new XmlWriter(write);
    this.plan = new Plan(image, this.losses);
    const ids = image.records.coders.map(({ id }) => id);
    this.#coders = new Set(ids.filter((id) => id !== options.nobody));
  }

  /** For the attribute that says who made something; undefined where the project does not know, or knows of nobody. */
  userOf(coder: CoderId | undefined): string | undefined {
    const isKnown = coder !== undefined && this.#coders.has(coder);
    return isKnown ? this.guids.of('coders', coder) : undefined;
  }

  noteReferences(target: Target): void {
    for (const { id } of this.plan.memosOn(target)) {
      this.xml.empty('NoteRef', { targetGUID: this.guids.of('memos', id) });
    }
  }
}
