import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { draft } from '#domain/edits/draft.ts';
import type { LinkId } from '#domain/ids.ts';
import { created } from '#domain/log/record.ts';
import { participationIdOf } from '#domain/round.ts';
import { turnIdOf } from '#domain/speaker.ts';
import { commit } from '#storage/commit.ts';
import { presentRows } from '#storage/present-rows.ts';
import { documentText } from '#storage/queries.ts';
import { History } from '#storage/undo.ts';
import { aCode, aCoding, CODER, freshDatabase } from '#tests/unit/support/project-database.ts';
import { SurveyProject } from './survey-project.ts';
import { TABLE } from './survey-table.ts';

const TRUST_CODE = aCode('trust');

function layerOf({ id: document }: Document) {
  return layerIdOf({ document, kind: 'ordinary', coder: CODER });
}

let project: SurveyProject;

beforeEach(async () => {
  project = new SurveyProject(await freshDatabase());
});
afterEach(() => {
  project.db.close();
});

describe('answers that were changed', () => {
  const CORRECTED = TABLE.replace('had worked, for once', 'had worked').replace(
    'نہیں آیا',
    'آیا نہیں',
  );

  it('take the place of texts that nobody has worked on, and no others, and go with one undo', async () => {
    await project.bringIn(TABLE);
    const [first, second] = await project.documents();
    if (!first || !second) throw new Error('no document');
    const coding = { ...aCoding(TRUST_CODE.id, 0, 4), layer: layerOf(second) };
    const place = { ...coding.place, revision: second.current };
    for (const draft of [addCodes([TRUST_CODE]), applyCode({ ...coding, place })])
      if (draft) await commit(project.db, draft, { coder: CODER, now: 1 });

    const { statuses } = await project.plan(CORRECTED);
    expect(statuses).toEqual(['changed', 'changed', 'known']);
    expect(project.replaceable?.worked).toEqual([1]);
    const plan = await project.bringIn(CORRECTED, { replaces: true });
    expect(plan?.statuses).toEqual(['replaced', 'changed', 'known']);
    const documents = await project.documents();
    expect(documents.map(({ title }) => title)).toEqual(['R1', 'R2']);
    expect(documents.map(({ id }) => id)).not.toContain(first.id);
    const [corrected, untouched] = documents;
    if (!untouched || !corrected) throw new Error('no document');
    expect(untouched).toEqual(second);
    expect(corrected.case).toBe(first.case);
    expect((await documentText(project.db, corrected)).text).toContain('that it had worked.');
    expect((await presentRows(project.db, 'cases')).length).toBe(3);
    expect((await project.plan(CORRECTED)).statuses).toEqual(['known', 'changed', 'known']);

    await new History(project.db, CODER).step('undo', 2);
    expect((await project.documents()).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it.each([
    [
      'a link',
      ({ id }: Document) => {
        const target = { table: 'documents' as const, id };
        const about = { relation: 'contradicts', note: '', coder: CODER };
        return created('links', { id: 'link' as LinkId, from: target, to: target, ...about });
      },
    ],
    [
      'a corrected turn',
      ({ current: revision }: Document) =>
        created('turns', { id: turnIdOf(revision, 0), revision, index: 0, direction: 'rtl' }),
    ],
    [
      'a finished round',
      ({ id: document }: Document) => {
        const id = participationIdOf(document, CODER);
        return created('participations', { id, document, coder: CODER, finishedAt: 1 });
      },
    ],
  ] as const)('leave a text that has %s where it is', async (_name, work) => {
    await project.bringIn(TABLE);
    const [, second] = await project.documents();
    const done = second && draft({ name: 'editDocument' }, [work(second)]);
    if (!done) throw new Error('no document');
    await commit(project.db, done, { coder: CODER, now: 1 });
    const plan = await project.bringIn(CORRECTED, { replaces: true });
    expect(plan?.statuses).toEqual(['replaced', 'changed', 'known']);
  });

  it('stay as they are where nobody asks for more', async () => {
    await project.bringIn(TABLE);
    const before = await project.documents();
    expect(await project.bringIn(CORRECTED)).toBeUndefined();
    expect(await project.documents()).toEqual(before);
  });
});
