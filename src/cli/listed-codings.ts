import { CodeTree } from '#analysis/code-tree.ts';
import type { Study, StudyDocument } from '#analysis/study.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Memo } from '#domain/memo.ts';
import { compareOrder } from '#domain/order.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { pageNumbers, pagesOf } from '#domain/text/page-range.ts';
import { compareSpans } from '#domain/text/span.ts';
import type { LoadedProject } from './load-project.ts';

/** A coding as data. Offsets are UTF-16 code units of the document's text, `end` is the first after it. */
export interface ListedCoding {
  readonly document: string;
  /** Null, like `end`, where the coding lies on something else than a text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly code: string;
  /** Names of the code and those above it, the highest first. */
  readonly codePath: readonly string[];
  /** Null where the file names nobody. */
  readonly coder: string | null;
  /** Absent for a person of the team: what of a round the coder stands for. */
  readonly standsFor?: string;
  /** What its memos and its comment say, a line each; empty where it has none. */
  readonly memo: string;
  /** Page or pages of the document's file, `3` or `3–4`; absent where pages are not known. */
  readonly page?: string;
  /** Where in a picture, sound or video; absent for a coding of text. */
  readonly where?: string;
}

type Project = Pick<LoadedProject, 'image' | 'outside' | 'nobody'>;

function memosByCoding(memos: readonly Memo[]): Map<string, Memo[]> {
  const ofCodings = memos.filter(({ target }) => target.table === 'codings');
  return groupBy(ofCodings, ({ target }) => target.id);
}

function outsideOnes({ outside }: Project): ListedCoding[] {
  return outside.map(({ document, path, coder, quote, where }) => ({
    document,
    ...{ start: null, end: null, text: quote ?? null },
    code: path.at(-1) ?? '',
    codePath: path,
    coder: coder ?? null,
    memo: '',
    where,
  }));
}

/** By the coders that are no persons of the team: “consensus of Round 1”, “Sana Afridi in Round 1”. */
function standsForOf({ records }: Project['image']): ReadonlyMap<CoderId, string> {
  const rounds = new Map(records.rounds.map(({ id, name }) => [id, name]));
  const coders = new Map(records.coders.map(({ id, name }) => [id, name]));
  return new Map(
    records.coders.flatMap(({ id, standsFor }) => {
      if (!standsFor) return [];
      // A round may have been removed; what was coded in it stays.
      const round = rounds.get(standsFor.round) ?? 'a removed round';
      const { person } = standsFor;
      const whose = person ? `${coders.get(person) ?? person} in` : 'consensus of';
      return [[id, `${whose} ${round}`] as const];
    }),
  );
}

/**
 * All codings: those of texts in the order of documents and places, after them those that lie on something else. Each is
 * made when it is asked for: there may be very many.
 */
export function* listedCodings(project: Project, study: Study): Generator<ListedCoding> {
  const { records } = project.image;
  const tree = new CodeTree(study.codes);
  const coders = new Map(records.coders.map(({ id, name }) => [id, name]));
  const others = standsForOf(project.image);
  const memos = memosByCoding(records.memos);
  const codings = groupBy(study.codings, ({ layer }) => layerOfId(layer).document);
  const listed = ({ document, text, units }: StudyDocument, coding: Coding): ListedCoding => {
    const { coder } = layerOfId(coding.layer);
    const { start, end } = coding.place;
    const standsFor = others.get(coder);
    const pages = pagesOf(units.pages, coding.place);
    const codePath = tree.path(coding.code);
    const own = (memos.get(coding.id) ?? []).map(({ body }) => richTextToPlain(body));
    return {
      document: document.title,
      ...{ start, end, text: text.slice(start, end) },
      code: codePath.at(-1) ?? '',
      codePath,
      coder: coder === project.nobody ? null : (coders.get(coder) ?? coder),
      ...(standsFor !== undefined && { standsFor }),
      memo: [...own, ...(coding.comment === undefined ? [] : [coding.comment])].join('\n'),
      ...(pages && { page: pageNumbers(pages) }),
    };
  };
  const documents = [...study.documents].sort((a, b) => compareOrder(a.document, b.document));
  for (const one of documents) {
    const own = codings.get(one.document.id) ?? [];
    for (const coding of own.sort((a, b) => compareSpans(a.place, b.place)))
      yield listed(one, coding);
  }
  yield* outsideOnes(project);
}
