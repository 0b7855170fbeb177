import { alignedDocuments, spanBeside } from '#domain/aligned-documents.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Given } from '#domain/quote.ts';
import type { TurnCorrection } from '#domain/speaker.ts';
import type { Side } from '#domain/text/align-turns.ts';
import type { Passage } from './passage.ts';
import { passagesOf, type PairedPassage } from './quote-list.ts';
import type { Study, StudyDocument } from './study.ts';
import { StudyIndex } from './study-index.ts';

/** Finds what stands beside passages of a study in the other language, whole turns of it. */
export class PairedPassages {
  readonly #pairs;
  readonly #passageOf;

  constructor(study: Study, corrections: readonly TurnCorrection[]) {
    const index = new StudyIndex(study);
    this.#pairs = alignedDocuments(index.documents, corrections);
    const alignments = new Map([...this.#pairs].map(([id, { alignment }]) => [id, alignment]));
    this.#passageOf = passagesOf(index, alignments);
  }

  /** Of several translations the first stands beside a passage of the original. */
  #pairOf(document: DocumentId) {
    const own = this.#pairs.get(document);
    if (own) return { pair: own, side: 'translation' as const };
    const pair = [...this.#pairs.values()].find(
      ({ original }) => original.document.id === document,
    );
    return pair && { pair, side: 'original' as const };
  }

  /** A passage with what stands beside it, and which of the two is printed. */
  pair<Of extends Passage>(passage: Of, given: Given | undefined): Of & PairedPassage {
    const found = this.#pairOf(passage.document);
    if (!found || given === undefined)
      return { ...passage, isTranslation: false, counterpart: undefined, given: undefined };
    const { pair, side } = found;
    const own = this.#passageIn(pair[side], passage);
    const span = spanBeside(pair, pair.alignment, side, passage);
    const other: Side = side === 'original' ? 'translation' : 'original';
    return {
      ...passage,
      translatedFrom: own?.translatedFrom,
      isTranslation: side === 'translation',
      counterpart: span && this.#passageIn(pair[other], span),
      given,
    };
  }

  #passageIn({ document }: StudyDocument, { start, end }: Pick<Passage, 'start' | 'end'>) {
    const place = { revision: document.current, start, end };
    return this.#passageOf({ document: document.id, place });
  }
}
