/** Where text of a group goes. */
export type Destination = 'text' | 'nowhere' | 'fonts';

/** What holds up to a group's end. */
export interface GroupState {
  destination: Destination;
  /** Characters that stand in for each `\u` behind it. */
  fallbackLength: number;
  codePage: number | undefined;
  isBold: boolean;
  isHidden: boolean;
  isDeleted: boolean;
}

export function firstState(): GroupState {
  return {
    destination: 'text',
    fallbackLength: 1,
    codePage: undefined,
    isBold: false,
    isHidden: false,
    isDeleted: false,
  };
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Groups that hold no text of the document. */
export const NO_TEXT = names(
  'colortbl stylesheet info filetbl header headerl headerr headerf footer footerl footerr footerf fldinst nonshppict shprslt sn sv listtext pntext xe tc tcn nonesttables atnid atnauthor atrfstart atrfend objdata',
);
/** Groups marked as to be ignored by readers that do not know them, and known here. */
export const KNOWN = names('shppict shpinst footnote annotation');

/** Controls that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bullet: '•',
    emdash: '—',
    emspace: '\u2003',
    endash: '–',
    enspace: '\u2002',
    ldblquote: '“',
    lquote: '‘',
    ltrmark: '\u200e',
    qmspace: '\u2005',
    rdblquote: '”',
    rquote: '’',
    rtlmark: '\u200f',
    tab: '\t',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
);

/** The same for controls of one sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '~': '\u00a0',
    '-': '\u00ad',
    _: '\u2011',
    '{': '{',
    '}': '}',
    '\\': '\\',
  }),
);
