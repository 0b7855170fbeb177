import { allLosses } from '#interchange/foreign/all-losses.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import type { CoderId, ReviewId } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { originalOf } from '#domain/translations.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import type { OutsideCoding } from './outside-codings.ts';
import type { ProjectFormatId } from './project-formats.ts';

/** How much of what a project file holds. */
export interface ProjectCounts {
  readonly documents: number;
  /** Those that only group others among them. */
  readonly codes: number;
  /** As the file holds them: those without a place in a text among them, and those that it holds twice counted twice. */
  readonly codings: number;
  readonly coders: number;
  readonly cases: number;
  readonly attributes: number;
  readonly memos: number;
  readonly links: number;
}

/** What there is to say of a file that was opened. */
export interface OpeningReport {
  readonly format: ProjectFormatId;
  /** The tool that wrote the file, as far as it says. */
  readonly origin: string;
  readonly counts: ProjectCounts;
  /** What became of it in a project of its own; of a file of another tool, once that is made. */
  readonly here?: ProjectCounts;
  readonly reading?: OffsetReading;
  readonly losses: readonly Loss[];
  /** Of a part of a project that was handed out: what is not in it, coders by name. */
  readonly withheld?: Pick<Withheld, 'memos' | 'history'> & { readonly coders: readonly string[] };
  /** How many of its documents are translations of others; absent of none. */
  readonly translations?: number;
  /** Of a file that is for a review. */
  readonly review?: ReviewId;
  /** Of a part that was handed out: somebody whose work is in it; of one for a review, who reviews. */
  readonly coder?: CoderId;
}

export interface OpenedProject {
  readonly log: ProjectLog;
  readonly report: OpeningReport;
  /** Codings that are counted, but are no codings here. */
  readonly outside: readonly OutsideCoding[];
}

export function foreignReport(project: ForeignProject): OpeningReport {
  const { format, origin, reading } = project;
  return {
    ...{ format, origin, losses: allLosses(project) },
    ...(reading && { reading }),
    counts: {
      documents: project.documents.length,
      codes: project.codes.length,
      codings: project.codings.length + project.outside.length + (project.again ?? []).length,
      coders: project.coders.length,
      cases: project.cases.length,
      attributes: project.attributes.length,
      memos: project.memos.length,
      links: project.links.length,
    },
  };
}

function namesOf({ coders }: Withheld, records: ProjectImage['records']): string[] {
  const withheld = new Set(coders);
  return records.coders.flatMap(({ id, name }) => (withheld.has(id) ? [name] : []));
}

function handedOut(withheld: Withheld, records: ProjectImage['records']) {
  const present = records.coders.find(({ id }) => !withheld.coders.includes(id));
  return {
    withheld: { ...withheld, coders: namesOf(withheld, records) },
    ...(present && { coder: present.id }),
  };
}

function forReview(review: ReviewId, records: ProjectImage['records']) {
  const reviewer = records.reviews.find(({ id }) => id === review)?.coder;
  return { review, ...(reviewer && { coder: reviewer }) };
}

/** What a file of our own is, besides a whole project. */
interface PartOfProject {
  readonly withheld?: Withheld | undefined;
  readonly review?: ReviewId | undefined;
}

export function ownReport(
  records: ProjectImage['records'],
  { withheld, review }: PartOfProject = {},
): OpeningReport {
  const { documents } = records;
  const translations = documents.filter((one) => originalOf(documents, one)).length;
  return {
    ...{ format: 'hashiya', origin: 'Hashiya', losses: [] },
    ...(translations > 0 && { translations }),
    ...(withheld && handedOut(withheld, records)),
    ...(review && forReview(review, records)),
    counts: {
      documents: records.documents.length,
      codes: records.codes.length,
      codings: records.codings.length,
      coders: records.coders.length,
      cases: records.cases.length,
      attributes: records.attributes.length,
      memos: records.memos.length,
      links: records.links.length,
    },
  };
}
