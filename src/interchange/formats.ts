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
    id: 'odt',
    name: 'OpenDocument',
    extensions: ['odt', 'ott', 'fodt'],
    load: async () => (await import('./opendocument/read.ts')).readOpendocument,
  },
  {
    id: 'rtf',
    name: 'RTF',
    extensions: ['rtf'],
    load: async () => (await import('./rich-text/read.ts')).readRichText,
  },
  {
    id: 'html',
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    load: async () => (await import('./html/read.ts')).readHtml,
  },
  {
    id: 'pdf',
    name: 'PDF',
    extensions: ['pdf'],
    load: async () => (await import('./pdf/read.ts')).readPdf,
  },
  {
    id: 'epub',
    name: 'EPUB',
    extensions: ['epub'],
    load: async () => (await import('./epub/read.ts')).readEpub,
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
  {
    id: 'json',
    name: 'JSON',
    extensions: ['json'],
    load: async () => (await import('./transcript-json/read.ts')).readTranscriptJson,
  },
  {
    id: 'tsv',
    name: 'TSV',
    extensions: [],
    load: async () => (await import('./timed-table/read.ts')).readTimedTable,
  },
  {
    id: 'eaf',
    name: 'ELAN',
    extensions: ['eaf'],
    load: async () => (await import('./elan/read.ts')).readElan,
  },
  {
    id: 'textgrid',
    name: 'Praat',
    extensions: ['textgrid'],
    load: async () => (await import('./praat/read.ts')).readTextgrid,
  },
];
