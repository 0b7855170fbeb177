import type { Messages } from '#i18n/messages.ts';
import type {
  CodebookProblem,
  ReadProblem,
  ReadWarning,
  TableProblem,
  TableWarning,
} from '#interchange/problems.ts';

/** What can go wrong with a file before it is read. */
export type OpenProblem =
  /** The browser could not get at the bytes: the file was moved, or it is a folder. */
  { readonly type: 'unreadable' } | { readonly type: 'worker-failed' };

type Problem = ReadProblem | TableProblem | CodebookProblem | OpenProblem;
type Warning = ReadWarning | TableWarning;

function ofKind(
  problem: Extract<Problem, { readonly type: 'unsupported' }>,
  { kinds, read }: Messages['problems'],
): string {
  return problem.found === 'text' && problem.extension !== ''
    ? read.unsupportedEnding(problem.extension)
    : read.unsupported(kinds[problem.found]);
}

function describeUnpacking(
  problem: Extract<Problem, { readonly type: 'too-many-entries' | 'unpacks-too-large' }>,
  { read }: Messages['problems'],
): string {
  return problem.type === 'too-many-entries'
    ? read.tooManyEntries(problem.limit)
    : read.unpacksTooLarge(problem.limitBytes);
}

function describeReading(
  problem: Exclude<
    Problem,
    | CodebookProblem
    | {
        readonly type:
          'no-rows' | 'no-table' | 'table-too-large' | 'empty' | 'not-text' | 'too-large';
      }
  >,
  t: Messages['problems'],
): string {
  switch (problem.type) {
    case 'wrong-type':
      return t.read.wrongType(problem.extension, t.kinds[problem.found]);
    case 'unsupported':
      return ofKind(problem, t);
    case 'damaged':
      return t.read.damaged;
    case 'password-protected':
      return t.read.passwordProtected;
    case 'copy-protected':
      return t.read.copyProtected;
    case 'no-text':
      return t.read.noText;
    case 'only-pictures':
      return t.read.onlyPictures(problem.pages);
    case 'unknown-json':
      return t.read.unknownJson;
    case 'unreadable':
      return t.read.unreadable;
    case 'worker-failed':
      return t.read.workerFailed;
    default:
      return describeUnpacking(problem, t);
  }
}

/** One sentence on why a file could not be read, and what to do. */
export function describeProblem(problem: Problem, { problems: t }: Messages): string {
  switch (problem.type) {
    case 'empty':
      return t.read.empty;
    case 'not-text':
      return t.read.notText;
    case 'too-large':
      return t.read.tooLarge(problem.limitBytes);
    case 'no-rows':
      return t.table.noRows;
    case 'no-table':
      return t.table.noTable(t.kinds[problem.found]);
    case 'table-too-large':
      return t.table.tooLarge(problem.limitCells);
    case 'not-json':
      return t.codebook.notJson;
    case 'not-a-codebook':
      return t.codebook.notACodebook;
    case 'newer-codebook':
      return t.codebook.newerCodebook;
    case 'invalid-codebook':
      return t.codebook.invalid(problem.path);
    case 'repeated-key':
      return t.codebook.repeatedKey(problem.key);
    default:
      return describeReading(problem, t);
  }
}

/** What the pages and tiers of a file do not give. */
function describeLeftOut(
  warning: Extract<
    Warning,
    {
      readonly type:
        | 'hidden-text-left-out'
        | 'running-lines-left-out'
        | 'margin-numbers-left-out'
        | 'pages-without-text'
        | 'signs-without-letters'
        | 'order-by-place'
        | 'speakers-not-taken'
        | 'tiers-left-out';
    }
  >,
  { warnings: t }: Messages['problems'],
): string {
  switch (warning.type) {
    case 'hidden-text-left-out':
      return t.hiddenTextLeftOut(warning.count);
    case 'running-lines-left-out':
      return t.runningLinesLeftOut(warning.count, warning.lines);
    case 'margin-numbers-left-out':
      return t.marginNumbersLeftOut(warning.count);
    case 'pages-without-text':
      return t.pagesWithoutText(warning.count, warning.pages);
    case 'signs-without-letters':
      return t.signsWithoutLetters(warning.count);
    case 'order-by-place':
      return t.orderByPlace;
    case 'speakers-not-taken':
      return t.speakersNotTaken(warning.limitLines, warning.limitNames);
    case 'tiers-left-out':
      return t.tiersLeftOut(warning.names);
  }
}

/** One sentence on what was read otherwise than the file says. */
export function describeWarning(warning: Warning, { problems: t }: Messages): string {
  switch (warning.type) {
    case 'read-as':
      return t.warnings.readAs(warning.extension, warning.format);
    case 'replaced-characters':
      return t.warnings.replacedCharacters(warning.count);
    case 'notes-at-end':
      return t.warnings.notesAtEnd(warning.count);
    case 'comments-left-out':
      return t.warnings.commentsLeftOut(warning.count);
    case 'pictures-left-out':
      return t.warnings.picturesLeftOut(warning.count);
    case 'tracked-changes-accepted':
      return t.warnings.trackedChangesAccepted;
    case 'cues-left-out':
      return t.warnings.cuesLeftOut(warning.count);
    case 'ragged-rows':
      return t.table.raggedRows(warning.count, warning.rows);
    case 'repeated-columns':
      return t.table.repeatedColumns(warning.names);
    case 'unclosed-quote':
      return t.table.unclosedQuote;
    default:
      return describeLeftOut(warning, t);
  }
}
