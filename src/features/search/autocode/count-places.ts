import type { PlacesToCode } from '#analysis/autocode-places.ts';
import type { DocumentId } from '#domain/ids.ts';
import { failure, success, type Result } from '#domain/result.ts';
import type { RunOptions, TaskWorker } from '#workers/task-worker.ts';
import type { FindPlacesToCodeInput } from '#workers/tasks/find-places-to-code.ts';

export interface CountedPlaces {
  readonly places: PlacesToCode;
  /** Documents that are left out, because the pattern came to no end in them. */
  readonly stuck: readonly DocumentId[];
}

/** Milliseconds that a pattern may take in one document. */
const PATIENCE = 4000;
/** Documents that are given up before everything is. */
const GIVEN_UP = 3;

/** All places of a search that may be coded. A document in which a pattern comes to no end keeps nobody from the others. */
export async function countPlaces(
  worker: TaskWorker,
  input: FindPlacesToCodeInput,
  options: RunOptions,
): Promise<Result<CountedPlaces, { readonly type: string }>> {
  let { documents } = input;
  const stuck: DocumentId[] = [];
  for (;;) {
    const asked = { ...input, documents };
    const outcome =
      input.request.kind === 'pattern'
        ? await worker.runPatiently('findPlacesToCode', asked, { ...options, patience: PATIENCE })
        : await worker.run('findPlacesToCode', asked, options);
    if (outcome.ok) return success({ places: outcome.value, stuck });
    const { problem } = outcome;
    if (problem.type !== 'stuck') return failure(problem);
    const given = documents[problem.done];
    if (!given || stuck.push(given.id) >= GIVEN_UP) return failure(problem);
    documents = documents.filter((one) => one !== given);
  }
}
