import { ParticipantNames } from '#analysis/participant-names.ts';
import { RelabelledText } from '#analysis/relabelled-text.ts';
import type { ShownNames } from '#analysis/shown-names.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import { studyOf } from '#analysis/study-of.ts';
import type { StudyDocument } from '#analysis/study.ts';
import type { Place } from '#domain/coding.ts';
import type { BlobHash, RevisionId } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Revision } from '#domain/revision.ts';
import type { Speaker } from '#domain/speaker.ts';
import type { Turn, Units } from '#domain/text/turn.ts';
import { sha256 } from '#interchange/archive/sha256.ts';
import { pseudonymisedRichText } from './pseudonymised-rich-text.ts';

type Records = ProjectImage['records'];
type Renamed = (text: string) => string;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function spansUnder(flat: readonly number[], relabelled: RelabelledText): number[] {
  const spans: number[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const { start, end } = relabelled.span({ start: flat[at] ?? 0, end: flat[at + 1] ?? 0 });
    // Where one ended within what is one word now, the next begins behind it.
    const from = Math.max(start, spans.at(-1) ?? 0);
    if (from < end) spans.push(from, end);
  }
  return spans;
}

function unitsUnder(units: Units, relabelled: RelabelledText): Units {
  const labels: string[] = [];
  const labelOf = (turn: Turn): { label?: number } => {
    const own = turn.label === undefined ? undefined : units.labels[turn.label];
    const name = relabelled.nameAt(turn.start) ?? own;
    if (name === undefined) return {};
    const known = labels.indexOf(name);
    return { label: known >= 0 ? known : labels.push(name) - 1 };
  };
  const turns = units.turns.map((turn) => {
    const { label: _label, ...rest } = turn;
    const { start, end: bodyStart } = relabelled.span({ start: turn.start, end: turn.bodyStart });
    const { end } = relabelled.span(turn);
    return { ...rest, ...labelOf(turn), start, bodyStart, end };
  });
  const paragraphs = spansUnder(units.paragraphs, relabelled);
  const sentences = spansUnder(units.sentences, relabelled);
  const pages = units.pages?.map((start) => relabelled.span({ start, end: start }).start);
  return { version: 1, labels, turns, paragraphs, sentences, ...(pages && { pages }) };
}

/** Rewrites the texts of a project, one document after another. */
class TextRewriter {
  readonly blobs = new Map<BlobHash, Uint8Array<ArrayBuffer>>();
  readonly revisions = new Map<RevisionId, Revision>();
  readonly #relabelled = new Map<RevisionId, RelabelledText>();
  readonly #image: ProjectImage;
  readonly #index: StudyIndex;
  readonly #names: ShownNames;
  readonly #participants: ParticipantNames;

  constructor(image: ProjectImage, index: StudyIndex, names: ShownNames) {
    this.#image = image;
    this.#index = index;
    this.#names = names;
    this.#participants = new ParticipantNames(index, names);
  }

  async rewrite(revision: Revision, document: StudyDocument): Promise<void> {
    const relabelled = new RelabelledText(this.#index, document, this.#names, this.#participants);
    const { text } = relabelled;
    const bytes = await this.#image.blob(revision.units);
    const units = JSON.parse(decoder.decode(bytes)) as Units;
    const { parent: _parent, map: _map, ...rest } = revision;
    this.#relabelled.set(revision.id, relabelled);
    this.revisions.set(revision.id, {
      ...rest,
      text: await this.#store(text),
      units: await this.#store(JSON.stringify(unitsUnder(units, relabelled))),
      length: text.length,
    });
  }

  place(place: Place): Place | undefined {
    const relabelled = this.#relabelled.get(place.revision);
    return relabelled && { ...place, ...relabelled.span(place) };
  }

  async #store(content: string): Promise<BlobHash> {
    const bytes = encoder.encode(content);
    const hash = await sha256(bytes);
    this.blobs.set(hash, bytes);
    return hash;
  }
}

function speakersUnder(records: Records, index: StudyIndex, names: ShownNames): Speaker[] {
  return records.speakers.map((speaker) => {
    if (speaker.role === 'interviewer' && speaker.case === undefined)
      return { ...speaker, name: names.title(speaker.name) };
    const document = index.document(speaker.document);
    const belongsTo = document && index.caseOf(document, speaker);
    const name = names.of(speaker.case) ?? names.of(belongsTo) ?? names.neutral();
    return { ...speaker, labels: [name], name };
  });
}

/** What people in the study wrote down beside the texts. */
function writtenUnder(records: Records, names: ShownNames) {
  const renamed: Renamed = (text) => names.title(text);
  return {
    project: records.project.map((one) => ({
      ...one,
      name: renamed(one.name),
      note: renamed(one.note),
      usePseudonyms: true,
    })),
    documents: records.documents.map(({ source: _source, ...one }) => ({
      ...one,
      title: renamed(one.title),
    })),
    cases: records.cases.map((one) => ({ ...one, name: names.of(one.id) ?? '', pseudonym: '' })),
    attributes: records.attributes.map((one) => ({
      ...one,
      name: renamed(one.name),
      choices: one.choices.map(renamed),
    })),
    values: records.values.map((one) => ({
      ...one,
      value: typeof one.value === 'string' ? renamed(one.value) : one.value,
    })),
    codes: records.codes.map((one) => ({
      ...one,
      name: renamed(one.name),
      definition: renamed(one.definition),
      include: renamed(one.include),
      exclude: renamed(one.exclude),
      example: renamed(one.example),
    })),
    links: records.links.map((one) => ({
      ...one,
      relation: renamed(one.relation),
      note: renamed(one.note),
    })),
  };
}

/** What lies in the texts. */
function placedUnder(records: Records, rewriter: TextRewriter, names: ShownNames) {
  return {
    codings: records.codings.flatMap((one) => {
      const place = rewriter.place(one.place);
      const comment = one.comment === undefined ? {} : { comment: names.title(one.comment) };
      return place ? [{ ...one, ...comment, place }] : [];
    }),
    quotes: records.quotes.flatMap(({ counterpart: theirs, ...one }) => {
      const place = rewriter.place(one.place);
      const there = theirs && rewriter.place(theirs.place);
      const counterpart = there ? { counterpart: { ...theirs, place: there } } : {};
      return place ? [{ ...one, ...counterpart, note: names.title(one.note), place }] : [];
    }),
    memos: records.memos.map(({ place: turn, ...one }) => {
      const place = turn && rewriter.place(turn);
      const title = names.title(one.title);
      const body = pseudonymisedRichText(one.body, names);
      return { ...one, title, body, ...(place && { place }) };
    }),
    turns: records.turns
      .filter(({ revision }) => rewriter.revisions.has(revision))
      .map(({ counterpart: theirs, ...one }) => {
        const counterpart = typeof theirs === 'object' ? rewriter.place(theirs) : theirs;
        return counterpart ? { ...one, counterpart } : one;
      }),
  };
}

/**
 * A project under pseudonyms: in labels, titles and everything that researchers wrote. What people say is left as they
 * said it. Files that texts came from are left out, and so are earlier texts.
 */
export async function pseudonymisedImage(
  image: ProjectImage,
  names: ShownNames,
): Promise<ProjectImage> {
  const { records } = image;
  const index = new StudyIndex(await studyOf(image));
  const rewriter = new TextRewriter(image, index, names);
  const revisions = new Map(records.revisions.map((revision) => [revision.id, revision]));
  for (const { id, current } of records.documents) {
    const [revision, document] = [revisions.get(current), index.document(id)];
    if (revision && document) await rewriter.rewrite(revision, document);
  }
  return {
    records: {
      ...records,
      ...writtenUnder(records, names),
      ...placedUnder(records, rewriter, names),
      revisions: [...rewriter.revisions.values()],
      speakers: speakersUnder(records, index, names),
    },
    blob: (hash) => {
      const bytes = rewriter.blobs.get(hash);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new RangeError(`no blob ${hash}`));
    },
  };
}
