import type { BlobHash } from '#domain/ids.ts';
import type { FileDraft, ReadDraft } from '#features/documents/import/file-draft.ts';
import { proposeSpeakers } from '#features/documents/import/propose-speakers.ts';
import { hashOf } from '#storage/blobs.ts';
import { newId } from '#storage/new-id.ts';
import { read } from '#tests/unit/support/transcripts.ts';

const options = { labels: 'detect' } as const;

/** A file that waits to be read. */
export function waiting(name: string, content = ''): FileDraft {
  return {
    id: newId(),
    file: new File([content], name),
    isPasted: false,
    title: name.replace(/\.\w+$/, ''),
    kind: 'transcript',
    date: '',
    choice: undefined,
    options,
    outcome: undefined,
    speakers: [],
  };
}

/** A file as the readers give it back. */
export async function readDraft(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<ReadDraft> {
  const transcript = await read(name, content, options);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash: BlobHash = await hashOf(bytes);
  const speakers = proposeSpeakers(transcript.labels, { title: name, caseNames: new Map() });
  return {
    ...waiting(name),
    outcome: { ok: true, value: { hash, transcript }, options },
    speakers,
  };
}

export function failed(name: string): FileDraft {
  return { ...waiting(name), outcome: { ok: false, problem: { type: 'empty' }, options } };
}
