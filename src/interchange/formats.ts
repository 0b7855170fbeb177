import type { TranscriptFormatId, TranscriptReader } from './transcript.ts';

/** A kind of file that transcripts come in. */
export interface TranscriptFormat {
  readonly id: TranscriptFormatId;
  /** The format's own name. */
  readonly name: string;
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** The reader, loaded when it is first needed. */
  readonly load: () => Promise<TranscriptReader>;
}

export const transcriptFormats: readonly TranscriptFormat[] = [
  {
    id: 'txt',
    name: 'TXT',
    extensions: ['txt', 'text', 'log'],
    load: async () => (await import('./plain-text/read.ts')).readPlainText,
  },
  {
    id: 'md',
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    load: async () => (await import('./markdown/read.ts')).readMarkdown,
  },
  {
    id: 'docx',
    name: 'Word',
    extensions: ['docx', 'docm'],
    load: async () => (await import('./word/read.ts')).readWord,
  },
  {
    id: 'vtt',
    name: 'WebVTT',
    extensions: ['vtt'],
    load: async () => (await import('./subtitles/read.ts')).readWebvtt,
  },
  {
    id: 'srt',
    name: 'SubRip',
    extensions: ['srt'],
    load: async () => (await import('./subtitles/read.ts')).readSubrip,
  },
];
