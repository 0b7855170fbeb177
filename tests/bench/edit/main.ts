import 'fake-indexeddb/auto';
import type { Coding, Place } from '#domain/coding.ts';
import { layerIdOf } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { draft } from '#domain/edits/draft.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import type { CodeId, CoderId, CodingId, RevisionId } from '#domain/ids.ts';
import { changed } from '#domain/log/record.ts';
import type { Draft } from '#domain/log/change.ts';
import { commonRuns } from '#domain/text/align.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { diffTokens } from '#domain/text/diff-tokens.ts';
import { everything } from '#domain/visibility.ts';
import { transcriptOfText } from '#interchange/plain-text/transcript-of-text.ts';
import { reviseTranscript } from '#interchange/revise/revise-transcript.ts';
import { reviseDocument } from '#session/revise-document.ts';
import type { Session } from '#session/session.svelte.ts';
import { stageTranscripts } from '#session/stage-transcripts.ts';
import { commit } from '#storage/commit.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument, documentText } from '#storage/queries.ts';

const CODER = 'coder' as CoderId;
const WORDS = 30_000;
const WORDS_A_TURN = 40;
/** Of a text that was much corrected. */
const REVISIONS = 100;
const SYLLABLES = [
  'por',
  'tal',
  'trust',
  'an',
  'of',
  'fi',
  'ce',
  'in',
  'ka',
  'ra',
  'اعت',
  'ماد',
  'د',
  'چې',
];

/** Reproducible numbers from 0 to 1 (Park and Miller 1988). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** An interview of as many words, the frequent ones often and most seldom, as in any language. */
function madeTurns(seed: number): string[] {
  const roll = dice(seed);
  const word = () => {
    const rank = Math.floor(8000 ** roll());
    const parts = dice(rank + 1);
    const syllable = () => SYLLABLES[Math.floor(parts() * SYLLABLES.length)] ?? '';
    return Array.from({ length: 1 + Math.floor(parts() * 3) }, syllable).join('');
  };
  return Array.from({ length: WORDS / WORDS_A_TURN }, (_, turn) => {
    const said = Array.from(
      { length: WORDS_A_TURN },
      (__, at) => word() + (at % 9 === 8 ? '.' : ''),
    );
    return `${turn % 2 === 0 ? 'Interviewer' : 'Raza Khan'}: ${said.join(' ')}`;
  });
}

/** A word put right in each of some turns. */
function corrected(turns: readonly string[], count: number): string {
  const every = Math.max(1, Math.floor(turns.length / count));
  const isMeant = (index: number) => index % every === Math.floor(every / 2);
  return turns
    .map((turn, index) => (isMeant(index) ? turn.replace(/ (\S)(\S+) (\S+)$/u, ' $1e$2 $3') : turn))
    .join('\n');
}

export async function timed(work: () => unknown, repetitions = 7): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < repetitions; time += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** As if nothing were known of lines and ends. */
function comparedByWords(before: string, after: string): number {
  const numbers = new Map<string, number>();
  const numbered = (text: string) =>
    diffTokens(text, { start: 0, end: text.length }).map(({ start, end }) => {
      const word = text.slice(start, end);
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  return commonRuns(numbered(before), numbered(after)).length;
}

export async function measureMaps() {
  const turns = madeTurns(1);
  const before = turns.join('\n');
  const [one, many] = [corrected(turns, 1), corrected(turns, 300)];
  const other = madeTurns(2).join('\n');
  const shuffled = madeTurns(1).reverse().join('\n');
  const repeated = (seed: number) => {
    const roll = dice(seed);
    return Array.from({ length: WORDS }, () => SYLLABLES[Math.floor(roll() * 5)]).join(' ');
  };
  const [same, unlike] = [repeated(3), repeated(4)];
  const labels = ['Interviewer', 'Raza Khan'];
  const { units } = await transcriptOfText(before, { labels });
  const map = diffTexts(before, one);
  return {
    one: await timed(() => diffTexts(before, one)),
    byWords: await timed(() => comparedByWords(before, one)),
    many: await timed(() => diffTexts(before, many)),
    other: await timed(() => diffTexts(before, other)),
    shuffled: await timed(() => diffTexts(before, shuffled)),
    unlike: await timed(() => diffTexts(same, unlike)),
    units: await timed(() => reviseTranscript({ before, after: one, units, map, labels })),
    allUnits: await timed(() => transcriptOfText(one, { labels })),
    ...(await measurePlaces(before, many)),
  };
}

function placesIn(text: string, count: number): Place[] {
  const roll = dice(5);
  const revision = 'first' as RevisionId;
  return Array.from({ length: count }, () => {
    const start = Math.floor(roll() * (text.length - 300));
    return { revision, start, end: start + 20 + Math.floor(roll() * 200) };
  });
}

async function measurePlaces(before: string, after: string) {
  const map = diffTexts(before, after);
  const places = placesIn(before, 10_000);
  return {
    places: await timed(() => places.map((place) => map.span(place))),
    bySearch: await timed(
      () => places.map(({ start, end }) => after.indexOf(before.slice(start, end))),
      1,
    ),
  };
}

async function madeProject(text: string, codings: number) {
  const db = await createProjectDatabase(newId());
  const write = async (one: Draft | undefined) => {
    if (one) await commit(db, one, { coder: CODER, now: 1 });
  };
  const read = await transcriptOfText(text, { labels: ['Interviewer', 'Raza Khan'] });
  const transcript = { read, title: 'Raza', kind: 'transcript' as const, speakers: [] };
  const around = { cases: [], documents: [] };
  const { imported } = await stageTranscripts(db, [transcript], around);
  await write(importDocuments(imported, []));
  const [document] = await presentRows(db, 'documents');
  if (!document) throw new RangeError('no document');
  const layer = layerIdOf({ document: document.id, kind: 'ordinary', coder: CODER });
  const made = placesIn(text, codings).map((place, at): Coding => ({
    ...{ id: newId<CodingId>(), layer, code: `code-${String(at % 40)}` as CodeId },
    place: { ...place, revision: document.current },
  }));
  await write(importCodings(made, []));
  return { db, document };
}

/** What a save is without maps: every coding behind the edit is moved. */
async function moveAll(db: ProjectDatabase, document: Document): Promise<void> {
  const codings = await codingsOfDocument(db, document, everything);
  const records = codings.map((coding) => {
    const { revision, start, end } = coding.place;
    return changed('codings', coding, { place: { revision, start: start + 1, end: end + 1 } });
  });
  const moved = draft({ name: 'moveCoding' }, records);
  if (moved) await commit(db, moved, { coder: CODER, now: 1 });
}

export async function measureSave() {
  const turns = madeTurns(1);
  const { db, document } = await madeProject(turns.join('\n'), 10_000);
  const session = {
    db,
    apply: async (given: () => Promise<Draft | undefined>) => {
      const made = await given();
      return made && commit(db, made, { coder: CODER, now: 1 });
    },
  } as unknown as Session;
  let count = 0;
  const save = async () => {
    const [now] = await presentRows(db, 'documents');
    const { text, revision } = await documentText(db, now ?? document);
    count += 1;
    const at = text.indexOf(': ', Math.floor(text.length / 2) + count * 500) + 2;
    const edited = `${text.slice(0, at)}so ${text.slice(at)}`;
    await reviseDocument(session, document, { from: revision.id, text: edited });
  };
  const moving = await timed(() => moveAll(db, document), 3);
  const reading = await timed(() => codingsOfDocument(db, document, everything), 3);
  const saving = await timed(save);
  while (count < REVISIONS) await save();
  const [now = document] = await presentRows(db, 'documents');
  const opening = await timed(
    () => codingsOfDocument(new ProjectDatabase(db.name), now, everything),
    3,
  );
  await codingsOfDocument(db, now, everything);
  const again = await timed(() => codingsOfDocument(db, now, everything), 3);
  return { saving, moving, reading, opening, again, revisions: count };
}
