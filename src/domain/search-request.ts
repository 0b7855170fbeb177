import type { CaseId } from './ids.ts';
import type { SpeakerRole } from './speaker.ts';
import type { WantedText } from './text/find-text.ts';

/** One who speaks: a case, or somebody of that name, in whatever spelling, who is no case. */
export type Person = { readonly case: CaseId } | { readonly name: string };

/** Whose turns are searched; what is absent narrows nothing. */
export interface SearchScope {
  readonly role?: SpeakerRole | undefined;
  readonly person?: Person | undefined;
  /** Turns that belong to one of these cases, as figures count them. */
  readonly cases?: readonly CaseId[] | undefined;
}

/** What is searched for, and in whose turns. */
export interface SearchRequest extends WantedText, SearchScope {}
