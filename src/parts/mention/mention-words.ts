import type { CodeTree } from '#analysis/code-tree.ts';
import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { ShownNames } from '#analysis/shown-names.ts';
import type { StudyIndex } from '#analysis/study-index.ts';
import type { StudyDocument } from '#analysis/study.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CaseId, CodeId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Mention, Mentioned } from '#domain/mention.ts';
import type { Quote } from '#domain/quote.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { attributionFor, type AttributionSetting } from '#reports/attribution-for.ts';
import { formatRoute, type ProjectRoute } from '#session/route.ts';

/** Where mentioned things are looked up. */
export interface MentionSurroundings {
  /** As addresses name it. */
  readonly project: ProjectRoute['project'];
  readonly index: StudyIndex;
  readonly tree: CodeTree;
  /** The code an id means now: what was merged away since is what it went into. */
  readonly codeMeant: (id: CodeId) => CodeId;
  readonly names: ShownNames;
  readonly documents: readonly Document[];
  readonly quotes: readonly Quote[];
  /** Undefined while they are read. */
  readonly passages:
    | {
        readonly codings: ReadonlyMap<CodingId, Coding>;
        readonly texts: ReadonlyMap<
          DocumentId,
          StudyDocument & { readonly revision: { readonly id: string } }
        >;
        /** What passages were made on that an edit of the text took away, by coding or quote. */
        readonly lost: ReadonlyMap<string, string>;
      }
    | undefined;
  readonly setting: AttributionSetting;
  readonly locale: LocaleTag;
}

/** A mention as it is read now. */
export interface MentionInWords {
  /** Lost is a passage whose words are not in the text any more. */
  readonly state: 'there' | 'awaited' | 'lost' | 'gone';
  readonly kind: Mentioned;
  /** A name, or the first words of a passage with its attribution. */
  readonly text: string;
  /** The same with all words, without signs that only a page needs: for search and files. */
  readonly plain: string;
  /** What else there is to know: the path of a code, all words of a passage. */
  readonly detail?: string | undefined;
  /** Where it is to be seen; undefined of what is gone. */
  readonly address?: string | undefined;
  /** Number of the colour of a code, or of the code of a passage. */
  readonly colour?: number | undefined;
  readonly passage?: PassageInWords | undefined;
  /** Whether `text` has less of a passage than `plain`. */
  readonly isShortened?: boolean | undefined;
}

export interface PassageInWords {
  /** All of them, on one line. */
  readonly words: string;
  /** What tells it from others of the same words: its code, speaker and document, as far as there are any. */
  readonly names: readonly string[];
  /** Names of its code and those above it, the highest first. */
  readonly path: readonly string[];
  readonly language: string;
}

/** UTF-16 code units of a passage that are shown in a line. */
const SHORT = 60;

/** Cut at a space, so that no word and no letter with its signs is torn. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SHORT) return line;
  const before = line.lastIndexOf(' ', SHORT);
  const space = before > 0 ? before : line.indexOf(' ', SHORT);
  return space > 0 ? `${line.slice(0, space)} …` : line;
}

type Words = Omit<MentionInWords, 'state' | 'kind'> & { readonly state?: 'lost' };

function address(around: MentionSurroundings, route: Partial<ProjectRoute>): string {
  const { project } = around;
  return formatRoute({ page: 'project', project, screen: 'desk', query: {}, ...route });
}

function codeWords(id: string, around: MentionSurroundings): Words | undefined {
  const code = around.tree.get(around.codeMeant(id as CodeId));
  if (!code) return undefined;
  return {
    text: code.name,
    plain: code.name,
    detail: around.tree.path(code.id).join(PATH_SEPARATOR),
    colour: code.colour,
    address: address(around, { screen: 'codebook', query: { code: code.id } }),
  };
}

function caseWords(id: string, around: MentionSurroundings): Words | undefined {
  const name = around.names.of(id as CaseId);
  if (name === undefined) return undefined;
  const query = { tab: 'cases', case: id };
  return { text: name, plain: name, address: address(around, { screen: 'documents', query }) };
}

function documentWords(id: string, around: MentionSurroundings): Words | undefined {
  const document = around.documents.find((one) => one.id === id);
  if (!document) return undefined;
  const title = around.names.title(document.title);
  return { text: title, plain: title, address: address(around, { document: document.id }) };
}

function passageWords(
  passage: NamedPassage,
  code: CodeId | undefined,
  around: MentionSurroundings,
  query: Readonly<Record<string, string>>,
): Words {
  const { setting, locale, tree } = around;
  const path = code === undefined ? [] : tree.path(code);
  const attribution = (isolate: boolean) =>
    attributionFor(passage, path, setting, locale, isolate).text;
  const line = passage.text.replace(/\s+/gu, ' ').trim();
  return {
    text: `“\u2068${shortened(line)}\u2069” ${attribution(true)}`.trim(),
    plain: `“${line}” ${attribution(false)}`.trim(),
    detail: [line, ...(path.length > 0 ? [path.join(PATH_SEPARATOR)] : [])].join('\n'),
    colour: code === undefined ? undefined : tree.get(code)?.colour,
    address: address(around, { document: passage.document, query }),
    passage: {
      words: line,
      names: [path.at(-1) ?? '', passage.name ?? '', passage.title].filter((one) => one !== ''),
      path,
      language: passage.language,
    },
    isShortened: shortened(line) !== line,
  };
}

/** The old words, and the way to the list in which they are placed anew. */
function lostWords(
  id: string,
  { document }: StudyDocument,
  code: CodeId | undefined,
  around: MentionSurroundings,
  t: Messages,
): Words {
  const line = around.names
    .title(around.passages?.lost.get(id) ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const path = code === undefined ? [] : around.tree.path(code);
  return {
    state: 'lost',
    text: t.mentions.lost(`“${shortened(line)}”`),
    plain: withoutIsolates(t.mentions.lost(`“${line}”`)),
    detail: [line, path.join(PATH_SEPARATOR), t.mentions.lostHint].filter(Boolean).join('\n'),
    colour: code === undefined ? undefined : around.tree.get(code)?.colour,
    address: address(around, { document: document.id, query: { review: '' } }),
    isShortened: shortened(line) !== line,
  };
}

function codingWords(id: string, around: MentionSurroundings, t: Messages): Words | undefined {
  const coding = around.passages?.codings.get(id as CodingId);
  const text = coding && around.passages?.texts.get(layerOfId(coding.layer).document);
  if (!coding || !text) return undefined;
  if (text.revision.id !== coding.place.revision) {
    return lostWords(id, text, coding.code, around, t);
  }
  const passage = namedPassage(passageAt(around.index, text, coding.place), around.names);
  return passageWords(passage, coding.code, around, { coding: id });
}

function quoteWords(id: string, around: MentionSurroundings, t: Messages): Words | undefined {
  const quote = around.quotes.find((one) => one.id === id);
  const text = quote && around.passages?.texts.get(quote.document);
  if (!quote || !text) return undefined;
  if (text.revision.id !== quote.place.revision) return lostWords(id, text, quote.code, around, t);
  const { start, end } = quote.place;
  const passage = namedPassage(passageAt(around.index, text, quote.place), around.names);
  const query = { start: String(start), end: String(end) };
  return passageWords(passage, quote.code, around, query);
}

const WORDS_BY_KIND: Readonly<
  Record<Mentioned, (id: string, around: MentionSurroundings, t: Messages) => Words | undefined>
> = {
  codes: codeWords,
  cases: caseWords,
  documents: documentWords,
  codings: codingWords,
  quotes: quoteWords,
};

/** How a mention reads now. What is gone, or hidden from whoever reads, says so and nothing else. */
export function mentionInWords(
  { kind, id }: Mention,
  around: MentionSurroundings,
  t: Messages,
): MentionInWords {
  const words = WORDS_BY_KIND[kind](id, around, t);
  if (words) return { state: 'there', kind, ...words };
  const isPassage = kind === 'codings' || kind === 'quotes';
  if (isPassage && !around.passages) return { state: 'awaited', kind, text: '…', plain: '…' };
  const gone = t.mentions.gone[kind];
  return { state: 'gone', kind, text: gone, plain: `[${gone}]` };
}
