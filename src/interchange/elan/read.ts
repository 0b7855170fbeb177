import { failure, type Result } from '#domain/result.ts';
import { markupDepthLimit, textLimitBytes } from '#interchange/limits.ts';
import type { ReadProblem, ReadWarning } from '#interchange/problems.ts';
import { cueLineOf } from '#interchange/subtitles/cue-line-of.ts';
import type { CueLine } from '#interchange/subtitles/cue-lines.ts';
import { transcriptOfCues } from '#interchange/subtitles/transcript-of-cues.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { readXml, type XmlFormat } from '#interchange/xml/read-xml.ts';
import type { XmlElement } from '#interchange/xml/xml-element.ts';
import type { XmlProblem } from '#interchange/xml/xml-problem.ts';

const FORMAT: XmlFormat = {
  // The format has none.
  namespace: '',
  roots: new Set(['ANNOTATION_DOCUMENT']),
  elements: new Set([
    'ANNOTATION_DOCUMENT',
    'TIME_ORDER',
    'TIME_SLOT',
    'TIER',
    'ANNOTATION',
    'ALIGNABLE_ANNOTATION',
    'ANNOTATION_VALUE',
  ]),
  limits: { bytes: textLimitBytes, depth: markupDepthLimit },
};
const MILLISECONDS = 1000;

/** What a file holds (ELAN Annotation Format 3.0). */
class Annotations {
  readonly lines: CueLine[] = [];
  readonly dependentTiers = new Set<string>();
  leftOut = 0;
  /** Seconds by the slot's id; a slot may be without a time, between two others. */
  readonly #times = new Map<string, number>();

  add(record: XmlElement, parent: XmlElement): void {
    if (record.name === 'TIME_SLOT') this.#slot(record);
    else if (parent.name === 'TIER' && record.name === 'ANNOTATION')
      this.#annotation(record, parent);
  }

  #slot(slot: XmlElement): void {
    const id = slot.attribute('TIME_SLOT_ID');
    const value = slot.attribute('TIME_VALUE');
    if (id !== undefined && value !== undefined && /^\d{1,12}$/u.test(value)) {
      this.#times.set(id, Number(value) / MILLISECONDS);
    }
  }

  #time(aligned: XmlElement | undefined, name: string): number | undefined {
    return this.#times.get(aligned?.attribute(name) ?? '');
  }

  #annotation(annotation: XmlElement, tier: XmlElement): void {
    const name = tier.attribute('TIER_ID');
    // A tier below another says the same once more: a translation, single words, glosses.
    if (tier.attribute('PARENT_REF') !== undefined) {
      this.dependentTiers.add(name ?? '');
      return;
    }
    const aligned = annotation.child('ALIGNABLE_ANNOTATION');
    const time = this.#time(aligned, 'TIME_SLOT_REF1');
    if (time === undefined) {
      this.leftOut += 1;
      return;
    }
    const line = cueLineOf({
      speaker: tier.attribute('PARTICIPANT') ?? name,
      text: aligned?.child('ANNOTATION_VALUE')?.text ?? '',
      time,
      endTime: this.#time(aligned, 'TIME_SLOT_REF2'),
    });
    if (line) this.lines.push(line);
  }
}

function problemOf(problem: XmlProblem): ReadProblem {
  return problem.type === 'too-large' ? problem : { type: 'damaged' };
}

function annotationsIn(bytes: Uint8Array): Result<Annotations, ReadProblem> {
  const annotations = new Annotations();
  const read = readXml(bytes, FORMAT, {
    onRecord: (record, parent) => {
      annotations.add(record, parent);
    },
    // Descriptions of media, types and vocabularies.
    onUnknown: () => undefined,
  });
  return read.ok ? { ok: true, value: annotations } : failure(problemOf(read.problem));
}

/** Reads a file of ELAN: each tier on its own is what one person says. */
export const readElan: TranscriptReader = async ({ bytes, options }) => {
  const annotations = annotationsIn(bytes);
  if (!annotations.ok) return annotations;
  const { lines, dependentTiers, leftOut } = annotations.value;
  const warnings: ReadWarning[] = [];
  if (dependentTiers.size > 0) {
    warnings.push({ type: 'tiers-left-out', names: [...dependentTiers] });
  }
  if (leftOut > 0) warnings.push({ type: 'cues-left-out', count: leftOut });
  return transcriptOfCues({ format: 'eaf', lines, warnings }, options);
};
