import type {
  ForeignAttribute,
  ForeignCase,
  ForeignCode,
  ForeignCoding,
  ForeignDocument,
  ForeignLink,
  ForeignOutsideCoding,
  ForeignProject,
  ForeignTarget,
  ForeignValue,
} from './foreign-project.ts';
import { LossCounter } from './loss-counter.ts';
import type { OffsetReading } from './offset-reading.ts';

/** What a reader gathers while it makes a project of a file. */
export class ProjectParts {
  readonly losses = new LossCounter();
  readonly codes: ForeignCode[] = [];
  readonly documents: ForeignDocument[] = [];
  readonly codings: ForeignCoding[] = [];
  readonly outside: ForeignOutsideCoding[] = [];
  readonly cases: ForeignCase[] = [];
  readonly attributes: ForeignAttribute[] = [];
  readonly values: ForeignValue[] = [];
  readonly links: ForeignLink[] = [];
  reading: OffsetReading | undefined;
  /** How often an id was met, by kind. */
  readonly #met = new Map<ForeignTarget['of'] | 'attribute', Map<string, number>>();

  /** A key of its own among things of a kind: the id, or one made of it where it is missing or taken. */
  key(kind: ForeignTarget['of'] | 'attribute', id: string, name: string): string {
    const ids = this.#met.get(kind) ?? new Map<string, number>();
    this.#met.set(kind, ids);
    const met = ids.get(id) ?? 0;
    if (met > 0 && id !== '') this.losses.add('repeated-id', name || id);
    ids.set(id, met + 1);
    return met === 0 && id !== '' ? id : `${id}#${String(met + 1)}`;
  }

  /** The project made of them, with what else is known of it. */
  protected project(
    rest: Pick<
      ForeignProject,
      'format' | 'origin' | 'name' | 'note' | 'coders' | 'memos' | 'again'
    >,
  ): ForeignProject {
    const { codes, documents, codings, outside, cases, attributes, values, links } = this;
    return {
      ...rest,
      ...{ codes, documents, codings, outside, cases, attributes, values, links },
      ...(this.reading ? { reading: this.reading } : {}),
      losses: this.losses.losses(),
    };
  }
}
