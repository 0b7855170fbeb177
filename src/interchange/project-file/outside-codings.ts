import type { ForeignCode, ForeignProject } from '#interchange/foreign/foreign-project.ts';

/** A coding of another tool without a place in a text, or such a second form of one, in names. */
export interface OutsideCoding {
  readonly document: string;
  /** Names of the code and those above it, the highest first. */
  readonly path: readonly string[];
  readonly coder: string | undefined;
  readonly quote: string | undefined;
  /** As `ForeignOutsideCoding.where`. */
  readonly where: string;
}

/** Parents stand before their children. */
function pathsByCode(codes: readonly ForeignCode[]): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { key, name, parent } of codes) {
    paths.set(key, [...((parent !== undefined && paths.get(parent)) || []), name]);
  }
  return paths;
}

export function outsideCodings(project: ForeignProject): OutsideCoding[] {
  const paths = pathsByCode(project.codes);
  const titles = new Map(project.documents.map(({ key, title }) => [key, title]));
  const coders = new Map(project.coders.map(({ key, name }) => [key, name]));
  const all = [...project.outside, ...(project.again ?? [])];
  return all.map(({ document, code, coder, quote, where }) => ({
    document: titles.get(document) ?? document,
    path: paths.get(code) ?? [code],
    coder: coder === undefined ? undefined : (coders.get(coder) ?? coder),
    quote,
    where,
  }));
}
