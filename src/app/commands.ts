import { agreementCommands } from '#features/agreement/agreement-commands.ts';
import { disagreementCommands } from '#features/agreement/disagreements/disagreement-commands.ts';
import { reviewCommands } from '#features/agreement/review/review-commands.ts';
import { codebookCommands } from '#features/codebook/codebook-commands.ts';
import { splitCommands } from '#features/codebook/split/split-commands.ts';
import { deskCommands } from '#features/desk/desk-commands.ts';
import { editCommands } from '#features/desk/edit/edit-commands.ts';
import { caseCommands } from '#features/documents/cases/case-commands.ts';
import { documentsCommands } from '#features/documents/documents-commands.ts';
import { memosCommands } from '#features/memos/memos-commands.ts';
import { quoteCommands } from '#features/quotes/quote-commands.ts';
import { passageCommands } from '#features/retrieve/passage-commands.ts';
import { autocodeCommands } from '#features/search/autocode/autocode-commands.ts';
import { searchCommands } from '#features/search/search-commands.ts';
import { linkCommands } from '#parts/links/link-commands.ts';
import { memoEditorCommands } from '#parts/memo-editor/memo-editor-commands.ts';
import type { DeclaredCommand } from '#session/command.ts';
import { projectCommands } from './project-commands.ts';
import { shellCommands } from './shell-commands.ts';

/** Every command of the product, whether its screen is open or not: their keys can be seen and changed at any time. */
export const commands: readonly DeclaredCommand[] = [
  ...shellCommands,
  ...projectCommands,
  ...documentsCommands,
  ...caseCommands,
  ...deskCommands,
  ...editCommands,
  ...codebookCommands,
  ...splitCommands,
  ...passageCommands,
  ...searchCommands,
  ...autocodeCommands,
  ...agreementCommands,
  ...disagreementCommands,
  ...reviewCommands,
  ...quoteCommands,
  ...memosCommands,
  ...memoEditorCommands,
  ...linkCommands,
];
