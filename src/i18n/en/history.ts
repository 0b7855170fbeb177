import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

/** What an edit did, after “Undone: ” or in a list; by the edit's name, with how many things it touched. */
const sentences = {
  acceptAgreements: (count: number) =>
    plural(count, {
      one: 'agreement taken into the consensus',
      other: `${number(count)} agreements taken into the consensus`,
    }),
  closeRound: () => 'round closed',
  editRound: () => 'round changed',
  finishDocuments: (count: number) =>
    plural(count, {
      one: 'document marked as finished',
      other: `${number(count)} documents marked as finished`,
    }),
  openRound: () => 'round begun',
  removeRound: () => 'round removed',
  reopenDocument: () => 'document marked as not finished',
  settle: () => 'disagreement settled',
  giveReason: () => 'reason for a decision changed',
  redefineCode: () => 'definition of a code changed after a round',
  unsettle: (count: number) =>
    plural(count, { one: 'decision taken back', other: `${number(count)} decisions taken back` }),
  openReview: () => 'review begun',
  editReview: () => 'review renamed',
  removeReview: () => 'review removed',
  remark: () => 'remark written',
  addAttributes: (count: number) =>
    plural(count, { one: 'attribute added', other: `${number(count)} attributes added` }),
  addCases: (count: number) =>
    plural(count, { one: 'case added', other: `${number(count)} cases added` }),
  addCode: () => 'code added',
  addCoder: () => 'coder added',
  addCodes: (count: number) => `${number(count)} codes added`,
  addLink: () => 'link made',
  addMemos: (count: number) =>
    plural(count, { one: 'memo written', other: `${number(count)} memos written` }),
  applyCode: () => 'passage coded',
  applyNewCode: () => 'passage coded with a new code',
  assignCase: () => 'case assigned',
  autocode: (count: number) =>
    plural(count, {
      one: 'passage coded automatically',
      other: `${number(count)} passages coded automatically`,
    }),
  commentCoding: () => 'comment on a coding changed',
  confirmPlaces: (count: number) =>
    plural(count, {
      one: 'place in the new text confirmed',
      other: `${number(count)} places in the new text confirmed`,
    }),
  copyCodings: (count: number) =>
    plural(count, { one: 'coding copied', other: `${number(count)} codings copied` }),
  alignTurns: () => 'alignment with the original corrected',
  joinTranslation: () => 'document joined with its original',
  partTranslation: () => 'document parted from its original',
  correctTurn: () => 'turn corrected',
  createProject: () => 'project created',
  duplicateCodes: (count: number) =>
    plural(count, {
      one: 'code duplicated',
      other: `${number(count)} codes duplicated`,
    }),
  editAttribute: () => 'attribute changed',
  editCode: () => 'code changed',
  editCoder: () => 'coder changed',
  editDocument: () => 'document changed',
  editLink: () => 'link changed',
  editMemo: () => 'memo changed',
  editProject: () => 'project settings changed',
  editQuote: () => 'quote changed',
  editSpeaker: () => 'speaker changed',
  erase: () => 'erased for good',
  importCodings: (count: number) => `${number(count)} codings imported`,
  importDocuments: (count: number) =>
    plural(count, { one: 'document imported', other: `${number(count)} documents imported` }),
  importParticipants: () => 'participant table imported',
  importSurvey: () => 'survey imported',
  markExample: () => 'example of a code marked',
  mergeChoices: () => 'choices made while merging',
  mergeCodes: (count: number) =>
    plural(count, {
      one: 'code merged into another',
      other: `${number(count)} codes merged into another`,
    }),
  mergeCodings: (count: number) => `${number(count)} codings merged`,
  mergeCopy: () => 'another copy brought in',
  moveCodes: (count: number) =>
    plural(count, { one: 'code moved', other: `${number(count)} codes moved` }),
  moveCoding: () => 'edge of a coding moved',
  moveQuote: () => 'quote moved',
  handOut: () => 'handed out without its history',
  openForeignProject: () => 'opened from a file of another tool',
  pickQuotes: (count: number) =>
    plural(count, { one: 'quote picked', other: `${number(count)} quotes picked` }),
  pinCode: () => 'code pinned',
  recode: (count: number) =>
    plural(count, { one: 'coding recoded', other: `${number(count)} codings recoded` }),
  recolourCodes: () => 'colour changed',
  replaceText: () => 'text replaced by a file',
  reviseText: () => 'text edited',
  settleRevisions: () => 'one of several texts chosen',
  removeAttribute: () => 'attribute removed',
  removeCases: (count: number) =>
    plural(count, { one: 'case removed', other: `${number(count)} cases removed` }),
  removeCodes: (count: number) =>
    plural(count, { one: 'code removed', other: `${number(count)} codes removed` }),
  removeCodings: (count: number) =>
    plural(count, { one: 'coding removed', other: `${number(count)} codings removed` }),
  removeDocuments: (count: number) =>
    plural(count, { one: 'document removed', other: `${number(count)} documents removed` }),
  removeLink: () => 'link removed',
  removeMemo: () => 'memo removed',
  removeQuotes: (count: number) =>
    plural(count, { one: 'quote removed', other: `${number(count)} quotes removed` }),
  setValues: (count: number) =>
    plural(count, { one: 'value changed', other: `${number(count)} values changed` }),
  splitCode: (count: number) =>
    plural(count, {
      one: 'code split, one coding assigned',
      other: `code split, ${number(count)} codings assigned`,
    }),
  splitCoding: () => 'coding split',
  unmarkExample: () => 'example of a code removed',
  weighCodings: (count: number) =>
    plural(count, {
      one: 'weight of a coding changed',
      other: `weight of ${number(count)} codings changed`,
    }),
};

export const history = {
  sentences: sentences as Readonly<Record<keyof typeof sentences, (count: number) => string>>,
  other: 'a change',
  /** A passage, as `passage` writes it, and the code it got. */
  coded: (passage: string, code: string) => `${passage} coded with ${isolate(code)}`,
  passage: (text: string) => `“${isolate(text)}”`,
  about: (what: string, names: readonly string[]) => `${what}: ${names.join(', ')}`,
  inDocument: (what: string, document: string) => `${what} (${isolate(document)})`,
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  notTaken: 'This could not be done: the browser cannot store it. Free some space and try again.',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  roundStaysClosed:
    'A round that was closed or removed is not opened again: what was hidden in it has been seen since.',
  left: (count: number) =>
    plural(count, {
      one: 'One thing was left as it is, because it was changed since.',
      other: `${number(count)} things were left as they are, because they were changed since.`,
    }),
};
