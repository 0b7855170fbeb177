import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Case } from '#domain/case.ts';
import type { Coding } from '#domain/coding.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Memo, Target } from '#domain/memo.ts';
import type { SayMention } from '#domain/mention.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';
import { formatRoute, type ProjectRoute } from '#session/route.ts';

/** What memos and links hang on, as the project knows it. */
export interface Surroundings {
  readonly project: ProjectRoute['project'];
  readonly tree: CodeTree;
  readonly documents: readonly Document[];
  readonly cases: readonly Case[];
  readonly memos: readonly Memo[];
  readonly codings: ReadonlyMap<CodingId, Coding>;
  /** How mentions read. */
  readonly say: SayMention;
}

/** A thing in words, and where it is to be seen. */
export interface ThingAbout {
  readonly text: string;
  readonly address?: string | undefined;
}

/** A memo's title, else its first words. */
export function headingOf(memo: Pick<Memo, 'title' | 'body'>, say: SayMention): string {
  const firstLine = richTextToPlain(memo.body, say)
    .split('\n')
    .find((line) => line.trim() !== '');
  return memo.title.trim() || (firstLine ?? '');
}

type About = (id: string, around: Surroundings, t: Messages) => ThingAbout | undefined;

function address(around: Surroundings, route: Partial<ProjectRoute>): string {
  const { project } = around;
  return formatRoute({ page: 'project', project, screen: 'desk', query: {}, ...route });
}

const ABOUT_BY_TABLE: Readonly<Record<Target['table'], About>> = {
  project: (_id, _around, t) => ({ text: t.memos.about.project }),
  documents: (id, around) => {
    const document = around.documents.find((one) => one.id === id);
    return document && { text: document.title, address: address(around, { document: id }) };
  },
  codes: (id, around) => {
    const path = around.tree.path(id as CodeId);
    if (path.length === 0) return undefined;
    const query = { code: id };
    return {
      text: path.map(isolate).join(PATH_SEPARATOR),
      address: address(around, { screen: 'codebook', query }),
    };
  },
  codings: (id, around, t) => {
    const coding = around.codings.get(id as CodingId);
    const code = coding && around.tree.get(coding.code);
    const documentId = coding && layerOfId(coding.layer).document;
    const document = around.documents.find((one) => one.id === documentId);
    if (!code || !document) return undefined;
    return {
      text: t.memos.about.coding(code.name, document.title),
      address: address(around, { document: document.id, query: { coding: id } }),
    };
  },
  cases: (id, around) => {
    const found = around.cases.find((one) => one.id === id);
    const query = { tab: 'cases', case: id };
    return found && { text: found.name, address: address(around, { screen: 'documents', query }) };
  },
  memos: (id, around, t) => {
    const memo = around.memos.find((one) => one.id === id);
    if (!memo) return undefined;
    const query = { memo: id };
    return {
      text: t.memos.about.memo(headingOf(memo, around.say)),
      address: address(around, { screen: 'memos', query }),
    };
  },
};

/** Undefined where the thing is gone. */
export function thingAbout(
  { table, id }: Target,
  around: Surroundings,
  t: Messages,
): ThingAbout | undefined {
  return ABOUT_BY_TABLE[table](id, around, t);
}
