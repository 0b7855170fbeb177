import { eraseForGood } from '#domain/edits/erase.ts';
import type { CoderId } from '#domain/ids.ts';
import type { ErasedRecord } from '#domain/log/change.ts';
import { Erasure } from '#domain/log/erasure.ts';
import { fold } from '#domain/log/fold.ts';
import { success, type Result } from '#domain/result.ts';
import type { ProjectDatabase } from './database.ts';
import { eraseTexts } from './erase-texts.ts';
import type { MergeProblem } from './merge-problem.ts';
import { appendOwn, inOneTransaction, settleMerges, type Rewritten } from './merge.ts';
import { refold } from './projection.ts';

/**
 * Erases records and all that belongs to them for good: from every change of the log, the tables and the blobs. An order
 * stays in the log, by which copies that are merged with this one lose them too.
 */
export function eraseRecords(
  db: ProjectDatabase,
  roots: readonly ErasedRecord[],
  { coder, now }: { readonly coder: CoderId; readonly now: number },
): Promise<Result<Rewritten, MergeProblem>> {
  return inOneTransaction(db, async () => {
    const log = await db.log.toArray();
    const erasure = new Erasure(roots, log);
    const left = log.map((change) => erasure.applyTo(change));
    await db.log.bulkPut(left.filter((change, index) => change !== log[index]));
    const { clock = '' } = await db.device();
    const order = eraseForGood(erasure.records, roots.length);
    const change = await appendOwn(db, order, { coder, now, clock });
    await eraseTexts(db, erasure.blobs);
    await settleMerges(db);
    return success({ records: await refold(db, fold([...left, change])) });
  });
}
