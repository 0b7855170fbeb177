import type { Document, SurveySetup } from '#domain/document.ts';
import type { ImportedDocument } from '#domain/edits/import-documents.ts';
import type { BlobHash } from '#domain/ids.ts';
import { fingerprint } from '#domain/text/fingerprint.ts';
import { surveyTranscript } from '#interchange/survey/survey-transcript.ts';
import { stageTranscripts, type TranscriptToImport } from '#session/stage-transcripts.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import type { SurveyDocument } from './name-survey.ts';

/** The file the answers are from. */
export interface SurveyFile {
  readonly name: string;
  readonly format: string;
  readonly encoding?: string | undefined;
  readonly hash: BlobHash;
}

export interface SurveyStaging {
  readonly setup: SurveySetup;
  readonly file: SurveyFile;
  /** Of the project, in their order. */
  readonly documents: readonly Document[];
  readonly signal: AbortSignal;
  readonly onstep: (done: number) => void;
}

/** Texts that are stored at once; between two such the person sees how far it is and can stop. */
const STEP = 25;

async function toImport(
  { title, case: respondent, answers, surveyRow }: SurveyDocument,
  { setup, file }: SurveyStaging,
  isFirst: boolean,
): Promise<TranscriptToImport> {
  const { name, format, encoding, hash } = file;
  const prints = answers.map(({ question, text }) => [question, fingerprint(text)] as const);
  const source = { fileName: name, format, ...(encoding && { encoding }), hash };
  return {
    read: await surveyTranscript(respondent.name, answers, setup.form === 'respondent'),
    title,
    kind: 'survey',
    source: {
      ...source,
      surveyRow: { ...surveyRow, answers: Object.fromEntries(prints), ...(isFirst && { setup }) },
    },
    speakers: [
      {
        labels: [respondent.name],
        name: respondent.name,
        role: 'respondent',
        caseName: respondent.name,
        case: respondent.id,
      },
    ],
  };
}

/**
 * Stores the texts of a survey; until a change names them nothing of it is seen. Undefined when stopped. The cases are not
 * looked for: they are those of the plan.
 */
export async function stageSurvey(
  db: ProjectDatabase,
  documents: readonly SurveyDocument[],
  staging: SurveyStaging,
): Promise<readonly ImportedDocument[] | undefined> {
  const imported: ImportedDocument[] = [];
  let last = staging.documents.at(-1);
  for (let start = 0; start < documents.length; start += STEP) {
    if (staging.signal.aborted) return undefined;
    const step = documents.slice(start, start + STEP);
    const transcripts = await Promise.all(
      step.map((one, at) => toImport(one, staging, start + at === 0)),
    );
    const staged = await stageTranscripts(db, transcripts, {
      cases: [],
      documents: last ? [last] : [],
    });
    imported.push(...staged.imported);
    last = staged.imported.at(-1)?.document ?? last;
    staging.onstep(imported.length);
  }
  return imported;
}
