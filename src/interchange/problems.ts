/** What a file turns out to be by its first bytes. */
export type FileKind =
  | 'archive'
  | 'audio'
  | 'epub'
  | 'html'
  | 'image'
  | 'legacy-office'
  | 'opendocument'
  | 'pdf'
  | 'presentation'
  | 'rtf'
  | 'spreadsheet'
  | 'sqlite'
  | 'text'
  | 'video'
  | 'word';

/** Why a file could not be read at all. */
export type ReadProblem =
  /** No bytes, or nothing but white space. */
  | { readonly type: 'empty' }
  /** Bytes that are no text in any encoding we know. */
  | { readonly type: 'not-text' }
  /** The name's ending promises one thing and the bytes are another (`found`). */
  | { readonly type: 'wrong-type'; readonly extension: string; readonly found: FileKind }
  /** A kind of file that is not read; `extension` without the dot, maybe empty. */
  | { readonly type: 'unsupported'; readonly extension: string; readonly found: FileKind }
  | { readonly type: 'too-large'; readonly limitBytes: number }
  /** Small packed, but more than the limit once unpacked. */
  | { readonly type: 'unpacks-too-large'; readonly limitBytes: number }
  /** An archive of more files than are looked at. */
  | { readonly type: 'too-many-entries'; readonly limit: number }
  /** Truncated, or built in a way that cannot be followed. */
  | { readonly type: 'damaged' }
  | { readonly type: 'password-protected' }
  /** Locked by a shop or library: only its own programs can read it. */
  | { readonly type: 'copy-protected' }
  /** Right kind of file, but there is nothing to read in it: no cue, no word. */
  | { readonly type: 'no-text' }
  /** Pages that are pictures: there are no characters to read. */
  | { readonly type: 'only-pictures'; readonly pages: number }
  /** JSON of none of the shapes that programs write transcripts in. */
  | { readonly type: 'unknown-json' };

/** What was read otherwise than the file says, or left out. */
export type ReadWarning =
  /** The name's ending says one format, the content is another and was read as that. */
  | { readonly type: 'read-as'; readonly extension: string; readonly format: string }
  /** Bytes that mean nothing in the encoding; each became U+FFFD. */
  | { readonly type: 'replaced-characters'; readonly count: number }
  /** Foot- and endnotes stand at the text's end under their numbers. */
  | { readonly type: 'notes-at-end'; readonly count: number }
  | { readonly type: 'comments-left-out'; readonly count: number }
  | { readonly type: 'pictures-left-out'; readonly count: number }
  /** Insertions were kept and deletions dropped. */
  | { readonly type: 'tracked-changes-accepted' }
  /** Blocks of a subtitle file without a readable time. */
  | { readonly type: 'cues-left-out'; readonly count: number }
  /** Passages that the file itself marks as not to be seen. */
  | { readonly type: 'hidden-text-left-out'; readonly count: number }
  /** Heads, feet and page numbers that stand on page after page: `count` in all, the first different ones listed. */
  | {
      readonly type: 'running-lines-left-out';
      readonly count: number;
      readonly lines: readonly string[];
    }
  /** Numbers of lines or paragraphs in the margin of pages. */
  | { readonly type: 'margin-numbers-left-out'; readonly count: number }
  /** Pages without a character, maybe pictures of text; `count` in all, the first listed, from 1. */
  | {
      readonly type: 'pages-without-text';
      readonly count: number;
      readonly pages: readonly number[];
    }
  /** Signs of which the file does not say what letters they are; each became U+FFFD. */
  | { readonly type: 'signs-without-letters'; readonly count: number }
  /** Columns or right-to-left lines: their order was worked out from places on the page. */
  | { readonly type: 'order-by-place' }
  /** More lines with text, or more names, than are looked at: nobody was taken for a speaker. */
  | {
      readonly type: 'speakers-not-taken';
      readonly limitLines: number;
      readonly limitNames: number;
    }
  /** Tiers that are no speech of their own: translations, marks. */
  | { readonly type: 'tiers-left-out'; readonly names: readonly string[] };

export type TableProblem =
  | ReadProblem
  /** No column has a name and a value below it. */
  | { readonly type: 'no-rows' }
  /** A kind of file that tables are not read from. */
  | { readonly type: 'no-table'; readonly found: FileKind }
  /** More cells, rows times columns, than are read. */
  | { readonly type: 'table-too-large'; readonly limitCells: number };

export type TableWarning =
  | Extract<ReadWarning, { readonly type: 'replaced-characters' }>
  /** Rows (numbered from 1 below the header) with more or fewer cells than the header; `count` in all, the first listed. */
  | { readonly type: 'ragged-rows'; readonly count: number; readonly rows: readonly number[] }
  /** Two columns under one name; the later ones got a number. */
  | { readonly type: 'repeated-columns'; readonly names: readonly string[] }
  /** A quotation mark that is never closed swallows the rest of the table. */
  | { readonly type: 'unclosed-quote' };

export type CodebookProblem =
  | Extract<ReadProblem, { readonly type: 'empty' | 'not-text' | 'too-large' }>
  | { readonly type: 'not-json' }
  /** JSON, but not of the format `hashiya-codebook`. */
  | { readonly type: 'not-a-codebook' }
  | { readonly type: 'newer-codebook'; readonly version: number }
  /** A field that breaks the format; `path` like `codes.0.codes.2.name`. */
  | { readonly type: 'invalid-codebook'; readonly path: string }
  /** Two sibling codes with one key; `key` is the full key. */
  | { readonly type: 'repeated-key'; readonly key: string };
