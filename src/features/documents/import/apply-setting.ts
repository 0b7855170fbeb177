import type { DocumentKind } from '#domain/document.ts';
import type { SpeakerRole } from '#domain/speaker.ts';
import type { TextEncoding } from '#interchange/transcript.ts';
import { cleanLabel } from '#interchange/turns/clean-label.ts';
import { foldLabel } from '#interchange/turns/fold-label.ts';
import { namesAnswerer, namesAsker } from '#interchange/turns/label-words.ts';
import type { SpeakerToImport } from '#session/stage-transcripts.ts';
import { isRead, type FileDraft, type ReadDraft } from './file-draft.ts';

/** A choice made for one file that is to hold for others too. */
export type Setting =
  | { readonly type: 'kind'; readonly kind: DocumentKind }
  | { readonly type: 'encoding'; readonly encoding: TextEncoding }
  | { readonly type: 'speakers'; readonly labels: 'detect' | 'none' }
  /** Whether a label names somebody, wherever it stands. */
  | { readonly type: 'label'; readonly label: string; readonly isSpeaker: boolean }
  /** A label that a person saw in the text, whether it was found or not. */
  | { readonly type: 'typed-label'; readonly label: string }
  | { readonly type: 'role'; readonly label: string; readonly role: SpeakerRole };

function setEncoding(draft: FileDraft, encoding: TextEncoding): FileDraft {
  if (draft.options.encoding === encoding) return draft;
  return { ...draft, options: { ...draft.options, encoding } };
}

function setLabel(draft: FileDraft, label: string, isSpeaker: boolean): FileDraft {
  if (!isRead(draft)) return draft;
  const { labels, otherLabels } = draft.outcome.value.transcript;
  const key = foldLabel(label);
  const known = isSpeaker ? otherLabels : labels;
  const meant = known.filter((one) => foldLabel(one.label) === key).map((one) => one.label);
  if (meant.length === 0) return draft;
  const confirmed = confirmedLabels(draft);
  const next = isSpeaker
    ? [...confirmed, ...meant]
    : confirmed.filter((one) => foldLabel(one) !== key);
  return { ...draft, options: { ...draft.options, labels: next } };
}

/** The labels that name speakers as things stand. */
function confirmedLabels(draft: ReadDraft): readonly string[] {
  return Array.isArray(draft.options.labels)
    ? (draft.options.labels as readonly string[])
    : draft.outcome.value.transcript.labels.map((one) => one.label);
}

/** A label as it is typed, less the colon that may have been copied with it. */
export function typedLabel(text: string): string {
  return cleanLabel(text.replace(/[\s:：﹕]+$/u, ''));
}

function addLabel(draft: FileDraft, label: string): FileDraft {
  const key = foldLabel(label);
  if (!isRead(draft) || key === '') return draft;
  const confirmed = confirmedLabels(draft);
  if (confirmed.some((one) => foldLabel(one) === key)) return draft;
  return { ...draft, options: { ...draft.options, labels: [...confirmed, label] } };
}

/** An interviewer is no case; who becomes a respondent is one under the own name, if it is a name. */
export function inRole(speaker: SpeakerToImport, role: SpeakerRole): SpeakerToImport {
  if (speaker.role === role) return speaker;
  const isName = !namesAsker(speaker.name) && !namesAnswerer(speaker.name);
  return { ...speaker, role, caseName: role === 'respondent' && isName ? speaker.name : '' };
}

function setRole(draft: FileDraft, label: string, role: SpeakerRole): FileDraft {
  const key = foldLabel(label);
  const speakers = draft.speakers.map((speaker) =>
    speaker.labels.some((one) => foldLabel(one) === key) ? inRole(speaker, role) : speaker,
  );
  return { ...draft, speakers };
}

/** The draft under a setting; options that differ have it read again. */
export function applySetting(draft: FileDraft, setting: Setting): FileDraft {
  switch (setting.type) {
    case 'kind':
      return { ...draft, kind: setting.kind };
    case 'encoding':
      return setEncoding(draft, setting.encoding);
    case 'speakers':
      return { ...draft, options: { ...draft.options, labels: setting.labels } };
    case 'label':
      return setLabel(draft, setting.label, setting.isSpeaker);
    case 'typed-label':
      return addLabel(draft, typedLabel(setting.label));
    case 'role':
      return setRole(draft, setting.label, setting.role);
  }
}

/** Whether the bytes themselves say how they are to be read, so that another file's encoding is none of theirs. */
function hasCertainEncoding(draft: FileDraft): boolean {
  if (!isRead(draft)) return false;
  const { encoding } = draft.outcome.value.transcript;
  return encoding === undefined || encoding.certainty === 'certain';
}

/** The setting for every file of the drop. An encoding leaves alone those whose own is certain or fixed. */
export function applyToAll(drafts: readonly FileDraft[], setting: Setting): FileDraft[] {
  return drafts.map((draft) =>
    setting.type === 'encoding' && hasCertainEncoding(draft) ? draft : applySetting(draft, setting),
  );
}
