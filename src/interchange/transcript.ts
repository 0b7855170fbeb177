import type { Result } from '#domain/result.ts';
import type { SpeakerRole } from '#domain/speaker.ts';
import type { Language, Units } from '#domain/text/turn.ts';
import type { ReadProblem, ReadWarning } from './problems.ts';

export type TranscriptFormatId =
  | 'txt'
  | 'md'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'pdf'
  | 'epub'
  | 'vtt'
  | 'srt'
  | 'json'
  | 'tsv'
  | 'eaf'
  | 'textgrid';

export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1256',
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** How a text's characters were read. */
export interface FoundEncoding {
  readonly name: TextEncoding;
  /** `chosen` by a person; `certain` by a byte order mark or valid UTF-8; else by the look of the bytes. */
  readonly certainty: 'chosen' | 'certain' | 'likely' | 'guess';
  /** Encodings to offer instead, the likeliest first; the one used is among them. */
  readonly candidates: readonly TextEncoding[];
}

export interface TurnOptions {
  /** Find speakers, take nobody for a speaker, or take exactly the labels a person confirmed. */
  readonly labels: 'detect' | 'none' | readonly string[];
}

/** What a person may set before or after a first look; one setting fits all files of a drop. */
export interface ReadOptions extends TurnOptions {
  readonly encoding?: TextEncoding;
}

export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

/** A label taken for a speaker; its place in the list is the index that turns refer to. */
export interface FoundLabel extends LabelCount {
  readonly role: SpeakerRole;
}

export interface ReadTranscript {
  readonly format: TranscriptFormatId;
  /** The file's characters, line ends as LF, without byte order mark. */
  readonly text: string;
  readonly units: Units;
  readonly labels: readonly FoundLabel[];
  /** What looks like a label but was not taken for a speaker, the most frequent first. */
  readonly otherLabels: readonly LabelCount[];
  /** The language most of the text is in. */
  readonly language: Language;
  /** Words of all bodies. */
  readonly words: number;
  /** Absent where the format fixes it. */
  readonly encoding?: FoundEncoding;
  readonly warnings: readonly ReadWarning[];
}

export interface TranscriptFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: ReadOptions;
}

export type TranscriptReader = (
  file: TranscriptFile,
) => Promise<Result<ReadTranscript, ReadProblem>>;
