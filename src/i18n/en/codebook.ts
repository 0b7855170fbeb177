import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
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
    title: 'Usage',
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
  menu: {
    retrieve: 'Show its codings',
    duplicate: 'Duplicate…',
    merge: 'Merge into…',
    moveBelow: 'Put below…',
    split: 'Split…',
    colourBelow: 'Give its colour to all codes below',
  },
  duplicate: {
    title: (name: string) => `Duplicate ${isolate(name)}`,
    copyOf: (name: string) => `${name} (copy)`,
    withBelow: (count: number) =>
      plural(count, {
        one: 'With the code below it',
        other: `With the ${number(count)} codes below it`,
      }),
    codings: 'Codings',
    none: 'None: only the code and what it means',
    own: (count: number) => `Mine (${number(count)})`,
    all: (count: number) => `Every coder’s, each as their own (${number(count)})`,
    seen: (count: number) => `All that you see, each as its coder’s (${number(count)})`,
    action: 'Duplicate',
  },
  examples: {
    typical: {
      title: 'Typical examples',
      add: 'Add a typical example…',
      choose: 'Choose a typical example among the codings',
    },
    borderline: {
      title: 'Borderline examples',
      add: 'Add a borderline example…',
      choose: 'Choose a borderline example among the codings',
    },
    gone: 'This coding or its text was removed.',
    codedNow: 'now coded with',
    unlink: 'Remove the example',
    find: 'Find among the codings',
    none: 'You have no other coding of this code yet.',
    notFound: 'No coding has these words.',
  },
  split: {
    title: (name: string) => `Split ${isolate(name)}`,
    heading: 'Split',
    explained:
      'Go through the codings of this code one by one and assign each to another code, or keep it. Nothing changes until you finish; a single undo takes it all back.',
    whose: 'Whose codings',
    own: (count: number) => `Only mine (${number(count)})`,
    all: (count: number) => `Every coder’s (${number(count)})`,
    seen: (count: number) => `All that you see (${number(count)})`,
    touchesOthers: 'This changes what other coders have coded.',
    begin: 'Begin',
    nothing: 'There are no codings to assign.',
    failed: 'The codings could not be read. Try again.',
    ownOnly: 'your codings',
    ofAll: 'codings of every coder',
    ofSeen: 'the codings that you see',
    progress: (at: number, count: number) => `Coding ${number(at)} of ${number(count)}`,
    decided: (decided: number, count: number) => `${number(decided)} of ${number(count)} decided`,
    later: 'Later',
    giveUp: 'Discard',
    toEnd: 'Check and finish',
    ofOther: (coder: string) =>
      `${isolate(coder)} began this. Switch to that coder to go on, or discard it.`,
    passage: 'The coding to assign',
    codedBy: (coder: string) => `coded by ${isolate(coder)}`,
    targets: 'Where it goes',
    noTargets: 'Add the codes to split it into, new or existing ones.',
    removeTarget: (name: string) => `Remove ${isolate(name)} from the list`,
    keep: (name: string) => `Keep ${isolate(name)}`,
    newName: 'Name of a new code',
    place: 'Place of the new code',
    below: 'Below it',
    beside: 'Beside it',
    existing: 'Existing code…',
    keysHint:
      'A digit assigns the coding and goes on; 0 or Space keeps it as it is; Backspace goes back. With Shift it gets several codes.',
    end: 'Summary',
    summary: (moved: number, copied: number, kept: number, open: number) =>
      [
        `To move: ${number(moved)}`,
        `to copy: ${number(copied)}`,
        `to stay: ${number(kept)}`,
        ...(open > 0 ? [`undecided, to stay: ${number(open)}`] : []),
      ].join(' · '),
    isNew: 'new',
    finish: 'Split the code',
    finishHint: 'Undo takes all of it back at once.',
    giveUpTitle: 'Discard this split?',
    giveUpText: (dealt: string, made: string) =>
      `Assigned so far: ${dealt}; new codes: ${made}. None of it is in the project yet, and all of it would be lost. “Later” keeps it.`,
    giveUpAction: 'Discard',
    done: (count: number) =>
      plural(count, {
        one: 'Code split: one coding assigned.',
        other: `Code split: ${number(count)} codings assigned.`,
      }),
    nothingDone: 'No coding was assigned.',
    left: (count: number) =>
      plural(count, {
        one: 'One had changed meanwhile and was left.',
        other: `${number(count)} had changed meanwhile and were left.`,
      }),
    waiting: (name: string, dealt: number, count: number) =>
      `Splitting ${isolate(name)} is not finished: ${number(dealt)} of ${number(count)} decided.`,
    goOn: 'Go on',
    commands: {
      assign: (digit: number) => `Split: to code ${number(digit)}`,
      assignAlso: (digit: number) => `Split: to code ${number(digit)} too`,
      keep: 'Split: keep the code',
      keepAlso: 'Split: keep the code too',
      next: 'Split: next coding',
      back: 'Split: previous coding',
    },
  },
  versions: {
    title: 'Versions',
    toCodes: 'Back to the codes',
    resize: 'Width of the list of days',
    days: 'Days on which the codebook changed',
    changes: (count: number) =>
      plural(count, { one: 'one change', other: `${number(count)} changes` }),
    show: 'What is shown',
    asItWas: 'As it was',
    whatChanged: 'What changed',
    date: 'As of the end of',
    from: 'From the end of',
    to: 'To the end of',
    asOf: (when: string) => `The codebook as of ${isolate(when)}`,
    between: (from: string, to: string) => `From ${isolate(from)} to ${isolate(to)}`,
    beginning: 'the beginning',
    atTop: 'at the top',
    empty: 'The codebook was empty.',
    chooseText: 'Choose a code to see what it meant.',
    noTexts: 'It had no definition and no other texts.',
    exampleCount: (count: number) =>
      plural(count, {
        one: 'One passage as example',
        other: `${number(count)} passages as examples`,
      }),
    same: 'Nothing changed',
    sameText: 'The codebook is the same on both dates.',
    none: 'No history yet',
    noneText: 'Every change of the codebook will be found here, by day.',
    reading: 'Reading the history',
    problems: {
      stopped: 'Reading was stopped.',
      failed: 'The history could not be read. Try again.',
    },
    status: { added: 'Added', changed: 'Changed', merged: 'Merged into', removed: 'Removed' },
    groups: {
      added: (count: number) => `Added (${number(count)})`,
      changed: (count: number) => `Changed (${number(count)})`,
      merged: (count: number) => `Merged (${number(count)})`,
      removed: (count: number) => `Removed (${number(count)})`,
    },
    into: 'into',
    kinds: {
      renamed: 'Name',
      moved: 'Moved',
      reordered: 'Moved among its neighbours',
      text: 'Text',
      recoloured: 'Colour',
      theme: 'Theme',
      pinned: 'Key',
      examples: 'Examples',
    },
    examples: (added: number, removed: number) =>
      `Examples: ${number(added)} added, ${number(removed)} removed`,
    columns: { code: 'Code', what: 'What', before: 'Before', after: 'After' },
    caption: (project: string) => `Codebook of the project ${isolate(project)}.`,
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
    notRead: (file: string, why: string) => `${isolateFile(file)}: ${why}`,
    source: (source: string) => `Based on ${isolate(source)}`,
    there: 'already in the codebook',
    action: (count: number) =>
      count === 0
        ? 'Add codes'
        : plural(count, { one: 'Add one code', other: `Add ${number(count)} codes` }),
    added: (count: number) =>
      plural(count, { one: 'One code added', other: `${number(count)} codes added` }),
    notLoaded: 'The codebooks could not be loaded. Reload the page.',
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
    retrieve: 'Show the codings of the code',
    duplicate: 'Duplicate the code',
    merge: 'Merge the chosen codes into another',
    split: 'Split the code',
    colourBelow: 'Give the code’s colour to all below it',
    moveBelow: 'Put the chosen codes below another',
    versions: 'Versions of the codebook',
    addCodebook: 'Add a codebook',
  },
  report: {
    code: 'Code',
    level: 'Level',
    theme: 'Theme',
    codings: 'Codings',
    about: 'About this table',
    quoted: (text: string, document: string) => `“${text}” (${document})`,
    caption: (project: string, coder: string) => [
      `Codebook of the project ${isolate(project)}.`,
      `Codings are those of ${isolate(coder)} on each code itself, without the codes below it; what is coded twice counts twice.`,
    ],
  },
};
