import type { Code } from '#domain/code.ts';
import type { Language } from '#domain/text/turn.ts';
import type { CodebookFile, CodebookFileCode } from '#interchange/codebook-file/codebook-file.ts';

/** A code and how deep it lies; lists of them hold every code before the codes below it. */
export interface PlacedCode {
  readonly code: Code;
  /** 0 at the top. */
  readonly depth: number;
}

export interface CodebookDetails {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly language: Language;
}

/** Letters a–z, digits and dashes of a name; empty for a name in another script. */
function slug(name: string): string {
  const base = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return base.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
}

function uniqueKey(name: string, position: number, taken: Set<string>): string {
  const wanted = slug(name) || `code-${String(position + 1)}`;
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${String(count)}`;
  taken.add(key);
  return key;
}

/** Longest name a codebook file takes. */
const NAME_LIMIT = 200;

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();
}

/** The codes at a depth in a stretch of the list, with those below them. */
function codesAt(placed: readonly PlacedCode[], depth: number): CodebookFileCode[] {
  const taken = new Set<string>();
  const starts = placed.flatMap((one, index) => (one.depth === depth ? [index] : []));
  return starts.flatMap((start, position) => {
    const code = placed[start]?.code;
    if (!code) return [];
    const key = uniqueKey(code.name, position, taken);
    const below = codesAt(placed.slice(start + 1, starts[position + 1]), depth + 1);
    return [
      {
        key,
        name: oneLine(code.name).slice(0, NAME_LIMIT).trim() || key,
        ...(code.isTheme ? { theme: true as const } : {}),
        definition: oneLine(code.definition),
        include: oneLine(code.include),
        exclude: oneLine(code.exclude),
        example: oneLine(code.example),
        ...(below.length > 0 ? { codes: below } : {}),
      },
    ];
  });
}

/** The codebook as a file that any project can take in. Colours, pinned keys and ids stay with the project. */
export function codebookToFile(
  placed: readonly PlacedCode[],
  details: CodebookDetails,
): CodebookFile {
  return {
    format: 'hashiya-codebook',
    version: 1,
    id: slug(details.title) || 'codebook',
    title: oneLine(details.title) || 'Codebook',
    description: oneLine(details.description),
    source: oneLine(details.source),
    language: details.language,
    codes: codesAt(placed, 0),
  };
}
