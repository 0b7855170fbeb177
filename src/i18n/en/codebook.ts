import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

const codings = (count: number) =>
  plural(count, { one: 'one coding', other: `${number(count)} codings` });
const codes = (count: number) =>
  plural(count, { one: 'One code', other: `${number(count)} codes` });

export const codebook = {
  title: 'Codebook',
  resize: 'Width of the list of codes',
  toList: 'To the list of codes',
  count: codes,
  countsOf: (coder: string) => `Counted are the codings of ${isolate(coder)}.`,
  emptyTitle: 'The codebook is empty',
  emptyText:
    'Take codes from a codebook that comes with Hashiya, open one from a file, or make the first code yourself. Codes can be made while coding, too.',
  chooseTitle: 'No code chosen',
  chooseText: 'Choose a code in the list to see and change what it means.',
  newCode: 'New code',
  newCodeName: 'New code',
  newBelow: 'New code below',
  newBeside: 'New code beside',
  addCodebook: 'Add a codebook…',
  form: {
    about: (name: string) => `The code ${isolate(name)}`,
    nameMissing: 'A code needs a name.',
    isTheme: 'A theme: it groups codes',
    definition: 'Definition',
    include: 'Include',
    includeHint: 'What is coded with it.',
    exclude: 'Exclude',
    excludeHint: 'What is not, and which code to take instead.',
    example: 'Example',
    colour: 'Colour',
    colourBelow: (count: number) => `Give it to all ${number(count)} codes below`,
    colourBelowOne: 'Give it to the code below',
    pin: 'Key on the desk',
    noPin: 'None',
    pinTaken: (digit: number, name: string) => `${number(digit)} (now ${isolate(name)})`,
    memo: 'Memo',
    actions: 'What can be done with this code',
  },
  usage: {
    title: 'Use',
    coder: 'Coder',
    own: 'Codings',
    withBelow: 'With codes below',
    none: 'Nothing is coded with it yet.',
    together: 'Together',
    explained: 'Every figure opens the codings behind it.',
  },
  several: {
    title: codes,
    text: 'They can be moved together by dragging.',
    colour: 'Colour of all',
  },
  remove: {
    action: 'Remove…',
    title: (name: string, more: number) =>
      plural(more, {
        one: `Remove ${isolate(name)} and one more code?`,
        other: more
          ? `Remove ${isolate(name)} and ${number(more)} more codes?`
          : `Remove ${isolate(name)}?`,
      }),
    text: (count: number, coders: number) =>
      count === 0
        ? 'Nothing is coded with it. Undo brings it back.'
        : `${plural(coders, {
            one: `With it goes what is coded: ${codings(count)}`,
            other: `With it goes what ${number(coders)} coders have coded: ${codings(count)}`,
          })}. Memos stay. Undo brings everything back.`,
    confirm: 'Remove',
  },
  add: {
    title: 'Add a codebook',
    text: 'Choose whole codebooks or single codes. Everything can be changed afterwards.',
    shipped: 'Codebooks that come with Hashiya',
    opened: 'From a file',
    openFile: 'Open a codebook file…',
    notRead: (file: string, why: string) => `${isolate(file)}: ${why}`,
    source: (source: string) => `After ${isolate(source)}`,
    there: 'in the codebook already',
    action: (count: number) =>
      count === 0
        ? 'Add codes'
        : plural(count, { one: 'Add one code', other: `Add ${number(count)} codes` }),
    added: (count: number) =>
      plural(count, { one: 'One code added', other: `${number(count)} codes added` }),
    notLoaded: 'The codebooks could not be loaded. Load the page again.',
  },
  commands: {
    newTop: 'New code',
    newBelow: 'New code below the chosen one',
    newBeside: 'New code beside the chosen one',
    rename: 'Rename the code',
    remove: 'Remove the code',
    moveUp: 'Move the code up',
    moveDown: 'Move the code down',
    moveIn: 'Put the code into the one above it',
    moveOut: 'Take the code out of its parent',
    addCodebook: 'Add a codebook',
  },
  report: {
    code: 'Code',
    level: 'Level',
    theme: 'Theme',
    codings: 'Codings',
    about: 'About this table',
    caption: (project: string, coder: string) => [
      `Codebook of the project ${isolate(project)}.`,
      `Codings are those of ${isolate(coder)} on each code itself, without the codes below it.`,
    ],
  },
};
