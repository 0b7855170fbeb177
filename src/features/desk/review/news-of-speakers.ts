import { StudyIndex } from '#analysis/study-index.ts';
import { setValues } from '#domain/edits/edit-cases.ts';
import type { Case } from '#domain/case.ts';
import type { DocumentId, SpeakerId } from '#domain/ids.ts';
import type { Change, RecordChange } from '#domain/log/change.ts';
import type { Speaker } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { Messages } from '#i18n/messages.ts';
import { formatRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { documentText } from '#storage/queries.ts';
import type { Notice } from '#ui/notices/notify.ts';

/** What a new text did to its speakers, and where that is put right. */
export interface NewsOfSpeakers {
  readonly sentences: readonly string[];
  readonly action: Notice['action'];
}

function isNew({ before }: RecordChange): boolean {
  return Object.keys(before).length === 0;
}

/** The label that a speaker has now, and did not have before. */
function newLabel({ before, after }: RecordChange): string | undefined {
  const [labels, former] = [after['labels'], before['labels']] as (readonly string[] | undefined)[];
  return former && labels?.findLast((label) => !former.includes(label));
}

/** The name of the case to which the words of each speaker belong. */
async function caseNames(
  db: ProjectDatabase,
  id: DocumentId,
  cases: readonly Case[],
): Promise<(speaker: Speaker) => string | undefined> {
  const document = entityOf<'documents'>(await db.rows('documents').get(id));
  if (!document) return () => undefined;
  const text = await documentText(db, document);
  const none = { codes: [], attributes: [], values: [], codings: [] };
  const index = new StudyIndex({ ...none, cases, documents: [text] });
  return (speaker) => index.case(index.caseOf(text, speaker))?.name;
}

/** Says who came with a new text and what they were taken as, and whose label is another than their case's name. */
export async function newsOfSpeakers(
  session: Session,
  document: DocumentId,
  { records }: Change,
  { texts: { people } }: Messages,
): Promise<NewsOfSpeakers | undefined> {
  const { db, localId: project } = session;
  const touched = records.filter(({ table }) => table === 'speakers');
  if (touched.length === 0) return undefined;
  const own = await db.rows('speakers').where({ document }).toArray();
  const present = own.flatMap((row) => entityOf<'speakers'>(row) ?? []);
  const speakers = new Map(present.map((speaker) => [speaker.id, speaker]));
  const cases = await presentRows(db, 'cases');
  const caseOf = await caseNames(db, document, cases);
  const added = touched.filter(isNew).flatMap(({ id }) => speakers.get(id as SpeakerId) ?? []);
  const renamed = touched.flatMap((record) => {
    const [speaker, label] = [speakers.get(record.id as SpeakerId), newLabel(record)];
    const one = speaker?.case && cases.find(({ id }) => id === speaker.case);
    const hadItsName =
      one && speaker.labels.some((other) => foldName(other) === foldName(one.name));
    return one && label && hadItsName && foldName(label) !== foldName(one.name)
      ? [{ label, case: one }]
      : [];
  });
  const sentences = [
    ...added.map((one) => people.added(one.name, one.role, caseOf(one))),
    ...renamed.map((one) => people.renamed(one.label, one.case.name)),
  ];
  if (sentences.length === 0) return undefined;
  const [only, ...others] = renamed;
  const isTaken = cases.some(({ name }) => only && foldName(name) === foldName(only.label));
  if (only && others.length + added.length === 0 && !isTaken) {
    const fields = { name: only.label };
    const run = () =>
      void session.apply(setValues([], new Map(), { names: [{ case: only.case, fields }] }));
    return { sentences, action: { text: people.renameCase, run } };
  }
  const run = () => {
    const query = { document };
    location.hash = formatRoute({ page: 'project', project, screen: 'documents', query });
  };
  return { sentences, action: { text: people.change, run } };
}
