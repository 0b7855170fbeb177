/** What a project file says, before anything is made of it. Ids are as `guidOf` gives them. */
export interface QdaProject {
  name: string;
  origin: string;
  description: string;
  readonly notesOn: string[];
  readonly users: QdaUser[];
  /** Parents before their children. */
  readonly codes: QdaCode[];
  readonly variables: QdaVariable[];
  readonly cases: QdaCase[];
  readonly sources: QdaSource[];
  readonly notes: QdaText[];
  readonly links: QdaLink[];
  readonly sets: QdaSet[];
  /** Their names. */
  readonly graphs: string[];
  /** Names of elements that the format does not know, one each time. */
  readonly unknown: string[];
}

export function emptyProject(): QdaProject {
  return {
    ...{ name: '', origin: '', description: '' },
    ...{ notesOn: [], users: [], codes: [], variables: [], cases: [], sources: [], notes: [] },
    ...{ links: [], sets: [], graphs: [], unknown: [] },
  };
}

export interface QdaUser {
  readonly guid: string;
  readonly name: string;
  readonly id: string;
}

export interface QdaCode {
  readonly guid: string;
  readonly name: string;
  /** Place of the parent in the list of codes; undefined at the top. */
  readonly parent: number | undefined;
  readonly colour: string;
  readonly isCodable: boolean;
  readonly description: string;
  readonly notes: readonly string[];
}

export interface QdaVariable {
  readonly guid: string;
  readonly name: string;
  /** As written: Text, Boolean, Integer, Float, Date or DateTime. */
  readonly type: string;
  readonly description: string;
}

export interface QdaValue {
  readonly variable: string;
  /** As written, without white space around it; never empty. */
  readonly written: string;
}

export interface QdaCase {
  readonly guid: string;
  /** Empty for the nameless cases that only carry the variables of their sources. */
  readonly name: string;
  readonly description: string;
  readonly values: readonly QdaValue[];
  readonly codes: readonly string[];
  readonly sources: readonly string[];
  readonly selections: readonly string[];
}

export interface QdaAuthored {
  readonly user: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number | undefined;
}

export interface QdaCoding extends QdaAuthored {
  readonly guid: string;
  readonly code: string;
  readonly notes: readonly string[];
}

/** A part of a source: of its text, of a picture, of a page, of a time. */
export interface QdaSelection extends QdaAuthored {
  readonly guid: string;
  readonly name: string;
  /** Where it lies, as people read it: `p. 3`, `0:12–0:15`; empty where the file does not say. */
  readonly where: string;
  readonly description: string;
  readonly codings: readonly QdaCoding[];
  readonly notes: readonly string[];
}

/** Positions as written, in whatever the tool counted; NaN where that is no number. */
export interface QdaTextSelection extends QdaSelection {
  readonly start: number;
  readonly end: number;
}

/** Those of a text: there may be very many, and each is made when it is come to. */
export interface QdaTextSelections extends Iterable<QdaTextSelection> {
  readonly length: number;
}

/** From one synchronisation point of a transcript to another. */
export interface QdaTimedSelection extends QdaSelection {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What can carry codings, notes and values as a whole. */
export interface QdaSubject extends QdaAuthored {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly codings: readonly QdaCoding[];
  readonly notes: readonly string[];
  readonly values: readonly QdaValue[];
}

export interface QdaText extends QdaSubject {
  readonly content: string | undefined;
  /** Of a plain text file. */
  readonly path: string | undefined;
  /** Of a Word file. */
  readonly richPath: string | undefined;
  readonly selections: QdaTextSelections;
}

export interface QdaTranscript extends QdaText {
  /** Positions in the text by the ids of synchronisation points. */
  readonly syncPoints: ReadonlyMap<string, number>;
  /** How many of them say a time. */
  readonly timedPoints: number;
  readonly timed: readonly QdaTimedSelection[];
}

export interface QdaSource extends QdaSubject {
  readonly kind: 'text' | 'picture' | 'pdf' | 'audio' | 'video';
  /** Of the file that is not text. */
  readonly path: string | undefined;
  /** Where that file was on the machine it came from. */
  readonly formerPath: string | undefined;
  /** The source itself, the words of a PDF, or the description of a picture. */
  readonly text: QdaText | undefined;
  readonly transcripts: readonly QdaTranscript[];
  /** Selections in what is no text. */
  readonly areas: readonly QdaSelection[];
}

export interface QdaLink {
  readonly name: string;
  readonly direction: string;
  readonly colour: string;
  readonly from: string;
  readonly to: string;
  readonly notes: readonly string[];
}

export interface QdaSet {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly string[];
}
