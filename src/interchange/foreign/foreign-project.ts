import type { AttributeType, AttributeValue } from '#domain/case.ts';
import type { Span } from '#domain/text/span.ts';
import type { Loss } from './loss.ts';
import type { OffsetReading } from './offset-reading.ts';

export type ForeignFormat = 'refi-qda' | 'taguette' | 'qualcoder' | 'rqda';

/** What an id of another tool names, for memos and links: one namespace a kind. */
export type ForeignTarget = {
  readonly of: 'project' | 'document' | 'code' | 'coding' | 'case' | 'memo';
  /** Empty for the project. */
  readonly key: string;
};

export interface ForeignCoder {
  readonly key: string;
  readonly name: string;
  readonly initials?: string;
}

export interface ForeignCode {
  readonly key: string;
  readonly name: string;
  /** Of a code that stands before this one in the list. */
  readonly parent?: string;
  /** `#rrggbb`, in small letters. */
  readonly colour?: string;
  /** Groups codes and was not to be applied itself. */
  readonly isTheme: boolean;
  readonly definition: string;
}

export interface ForeignDocument {
  readonly key: string;
  readonly title: string;
  /** Line ends are LF, no byte order mark; not normalised otherwise. Empty where only the document's name is known. */
  readonly text: string;
  /** As it was called in the other tool's file; for the source's name. */
  readonly fileName: string;
  readonly kind: 'transcript' | 'note' | 'secondary' | 'survey';
  /** Picture, sound, video or PDF that the document is or was made of; kept, though it is not shown. */
  readonly media?: ForeignMedia;
}

export interface ForeignMedia {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One code by one coder on one span of the document's text, in UTF-16 code units of `ForeignDocument.text`. */
export interface ForeignCoding extends Span {
  readonly key: string;
  readonly document: string;
  readonly code: string;
  /** Absent where the other tool does not say who; then it is whoever imports. */
  readonly coder?: string;
  /** One line. */
  readonly comment?: string;
  /** 0 to 100. */
  readonly weight?: number;
}

/** A coding that has no place in a text: on a picture, a time, a page, or in a text that is not in the file. */
export interface ForeignOutsideCoding {
  readonly key: string;
  readonly document: string;
  readonly code: string;
  readonly coder?: string;
  /** The words that were coded, where the file says them. */
  readonly quote?: string;
  /** Where, in the terms of the file, in words that need no translation: `0:12–0:15`, `p. 3`, `10,20–200,180`, `139–195`. */
  readonly where: string;
}

export interface ForeignMemo {
  readonly key: string;
  readonly target: ForeignTarget;
  /** Words of the document that it is on, in UTF-16 code units of its text; absent where it is on all of it. */
  readonly span?: Span;
  readonly title: string;
  /** Plain text, paragraphs parted by line feeds. */
  readonly text: string;
  readonly coder?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
}

export interface ForeignCase {
  readonly key: string;
  readonly name: string;
  /** Documents that belong to it as a whole. */
  readonly documents: readonly string[];
}

export interface ForeignAttribute {
  readonly key: string;
  readonly name: string;
  readonly of: 'case' | 'document';
  readonly type: AttributeType;
}

export interface ForeignValue {
  readonly attribute: string;
  /** Key of a case or a document. */
  readonly subject: string;
  readonly value: AttributeValue;
}

export interface ForeignLink {
  readonly from: ForeignTarget;
  readonly to: ForeignTarget;
  readonly relation: string;
  readonly note: string;
}

/**
 * A project of another tool, as far as it can be had here: what every reader of project files gives, and what is written
 * into a new project. Keys are unique within their list; what a key names is in the project.
 */
export interface ForeignProject {
  readonly format: ForeignFormat;
  /** The tool that wrote the file, as far as it says. */
  readonly origin: string;
  readonly name: string;
  readonly note: string;
  readonly coders: readonly ForeignCoder[];
  /** Parents before their children, in the order of the codebook. */
  readonly codes: readonly ForeignCode[];
  readonly documents: readonly ForeignDocument[];
  readonly codings: readonly ForeignCoding[];
  readonly outside: readonly ForeignOutsideCoding[];
  /** Codings that the file holds a second time, in another form, as a passage of a PDF is an area of its page too. */
  readonly again?: readonly ForeignOutsideCoding[];
  readonly memos: readonly ForeignMemo[];
  readonly cases: readonly ForeignCase[];
  readonly attributes: readonly ForeignAttribute[];
  readonly values: readonly ForeignValue[];
  readonly links: readonly ForeignLink[];
  /** How positions were understood, where the format leaves it open. */
  readonly reading?: OffsetReading;
  /** What did not fit, or was mended; in the order it is to be told. `allLosses` adds what is lost from any tool. */
  readonly losses: readonly Loss[];
}
