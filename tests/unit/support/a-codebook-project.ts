import fc from 'fast-check';
import type { Code } from '#domain/code.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { addLink } from '#domain/edits/links.ts';
import { pickQuotes } from '#domain/edits/pick-quotes.ts';
import type {
  CodeId,
  CoderId,
  CodingId,
  DocumentId,
  LinkId,
  MemoId,
  QuoteId,
} from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Memo, Target } from '#domain/memo.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import type { Quote } from '#domain/quote.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { codingsOfPage } from '#storage/pages.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER, freshDatabase, REVISION } from './project-database.ts';

/** A codebook with codings of two coders, memos and quotes on everything, and links from coding to coding. */
export interface CodebookProject {
  readonly codes: readonly Code[];
  readonly codings: readonly Coding[];
  readonly memos: readonly Memo[];
  readonly links: readonly Link[];
  readonly quotes: readonly Quote[];
}

const CODERS = ['coder-1', 'coder-2'] as CoderId[];

function codeAt(
  index: number,
  [parent, text, pin, example]: readonly [number, number, number, number],
): Code {
  return {
    id: `code-${String(index)}` as CodeId,
    name: `Code ${String(index)}`,
    order: `a${String(index)}`,
    colour: index,
    isTheme: false,
    definition: text % 2 === 0 ? '' : `definition ${String(index)}`,
    include: text % 3 === 0 ? '' : `include ${String(index)}`,
    exclude: '',
    example: '',
    // Only codes before it: a tree without circles.
    ...(index > 0 && parent < index && { parent: `code-${String(parent)}` as CodeId }),
    ...(pin > 0 && pin < 10 && { pin }),
    ...(example > 0 && { typical: [`coding-${String(example)}` as CodingId] }),
  };
}

function memoOn(target: Target, index: number): Memo {
  return {
    id: `memo-${target.table}-${String(index)}` as MemoId,
    target,
    title: '',
    body: plainToRichText(`on ${target.id}`),
    coder: CODER,
    createdAt: index,
  };
}

function linkTo(from: Coding | undefined, id: CodingId, coder = CODER): Link {
  return {
    id: `link-${id}` as LinkId,
    from: { table: 'codings', id: from?.id ?? '' },
    to: { table: 'codings', id },
    relation: 'supports',
    note: '',
    coder,
  };
}

/** Codings crowd on a few spans, so that codes meet on them. */
export const codebookProjects: fc.Arbitrary<CodebookProject> = fc
  .record({
    codes: fc.array(fc.tuple(fc.nat(8), fc.nat(6), fc.nat(12), fc.nat(12)), {
      minLength: 2,
      maxLength: 8,
    }),
    codings: fc.array(fc.tuple(fc.nat(7), fc.nat(1), fc.nat(3), fc.nat(3), fc.nat(100)), {
      maxLength: 24,
    }),
  })
  .map((plan) => {
    const codes = plan.codes.map((code, index) => codeAt(index, code));
    const all = plan.codings.map(([code, coder, start, length, weight], index): Coding => {
      const layer = { document: 'document-1' as DocumentId, kind: 'ordinary' as const };
      return {
        id: `coding-${String(index + 1)}` as CodingId,
        layer: layerIdOf({ ...layer, coder: CODERS[coder] ?? CODER }),
        code: codes[code % codes.length]?.id ?? ('code-0' as CodeId),
        place: { revision: REVISION, start, end: start + length + 1 },
        ...(weight > 50 && { weight, comment: `comment ${String(index)}` }),
      };
    });
    const codings = withoutTwins(all);
    const memos = [
      ...codes.map(({ id }, index) => memoOn({ table: 'codes', id }, index)),
      ...codings.map(({ id }, index) => memoOn({ table: 'codings', id }, index)),
    ];
    const links = codings
      .slice(1)
      .map(({ id }, index) => linkTo(codings[index], id, CODERS[index % 3 === 2 ? 1 : 0]));
    const quotes = codes.map((code, index): Quote => ({
      id: `quote-${String(index)}` as QuoteId,
      document: 'document-1' as DocumentId,
      place: { revision: REVISION, start: index, end: index + 1 },
      code: code.id,
      note: '',
      order: `a${String(index)}`,
      coder: CODER,
    }));
    return { codes, codings, memos, links, quotes };
  });

/** No coder has a code twice on one span to begin with. */
function withoutTwins(codings: readonly Coding[]): Coding[] {
  const seen = new Set<string>();
  return codings.filter(({ layer, code, place }) => {
    const key = JSON.stringify([layer, code, place]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export async function write(db: ProjectDatabase, draft: Draft | undefined): Promise<void> {
  if (!draft) return;
  const result = await commit(db, draft, { coder: CODER, now: 1_700_000_000_000 });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
}

export async function databaseOf(project: CodebookProject): Promise<ProjectDatabase> {
  const db = await freshDatabase();
  await write(db, addCodes(project.codes));
  await write(db, importCodings(project.codings, project.memos));
  for (const link of project.links) await write(db, addLink(link));
  await write(db, pickQuotes(project.quotes));
  return db;
}

/** What can be seen of a project. */
export async function seenIn(db: ProjectDatabase): Promise<CodebookProject> {
  return {
    codes: await presentRows(db, 'codes'),
    codings: (await db.pages.toArray()).flatMap(codingsOfPage),
    memos: await presentRows(db, 'memos'),
    links: await presentRows(db, 'links'),
    quotes: await presentRows(db, 'quotes'),
  };
}
