import { expect, it } from 'vitest';
import type { CaseId, SpeakerId } from '#domain/ids.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { idOf, ImageMaker, options, order } from './project-images.ts';

it('a document of two who speak goes to the case of each as a whole, which is told', async () => {
  const maker = new ImageMaker();
  const [document, revision] = await maker.document(1, 'Raza: yes. Noor: no.');
  const people = [2, 3].map((id) => ({ id: idOf<CaseId>(id), name: `Case ${String(id)}` }));
  const image = maker.image({
    ...{ documents: [document], revisions: [revision] },
    cases: people.map((one) => ({ ...one, pseudonym: '', order: order(1) })),
    speakers: people.map(({ id }, at) => ({
      ...{ id: idOf<SpeakerId>(4 + at), document: document.id, case: id },
      ...{ name: `Speaker ${String(at)}`, labels: [], role: 'respondent' as const },
    })),
  });
  const { losses } = await writeQdpx(image, options());
  const counts = Object.fromEntries(losses.map(({ type, count }) => [type, count]));
  expect(counts).toMatchObject({ 'case-of-speaker': 2 });
  expect(counts).not.toHaveProperty('case-of-passage');
});
