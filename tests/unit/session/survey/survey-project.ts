import type { Value } from '#domain/case.ts';
import { importParticipants } from '#domain/edits/edit-cases.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import { importSurvey } from '#domain/edits/import-survey.ts';
import type { BlobHash } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { readTable } from '#interchange/table/read-table.ts';
import { nameSurvey, type SurveyPlan } from '#session/survey/name-survey.ts';
import {
  planSurveyRows,
  type SurveyForm,
  type SurveyRowsPlan,
} from '#session/survey/plan-survey-rows.ts';
import { stageSurvey } from '#session/survey/stage-survey.ts';
import { guessSurveyColumns, type SurveyColumn } from '#session/survey/survey-columns.ts';
import { knownSurveys } from '#session/survey/survey-rows.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER } from '#tests/unit/support/project-database.ts';

export interface SurveySettings {
  readonly survey?: string;
  readonly form?: SurveyForm;
  readonly columns?: (columns: readonly SurveyColumn[]) => SurveyColumn[];
}

/** A project into which tables are brought as the preview brings them. */
export class SurveyProject {
  constructor(readonly db: ProjectDatabase) {}

  async documents() {
    return (await presentRows(this.db, 'documents')).sort(compareOrder);
  }

  async plan(text: string, settings: SurveySettings = {}): Promise<SurveyPlan> {
    const rows = await this.planRows(text, settings);
    return nameSurvey(rows, settings.survey ?? 'Survey', await presentRows(this.db, 'cases'));
  }

  async planRows(
    text: string,
    { survey = 'Survey', form = 'respondent', columns = (all) => [...all] }: SurveySettings = {},
  ): Promise<SurveyRowsPlan> {
    const { db } = this;
    const read = await readTable({ name: 'a.csv', bytes: new TextEncoder().encode(text) });
    if (!read.ok) throw new Error(read.problem.type);
    const [cases, attributes, values] = [
      await presentRows(db, 'cases'),
      await presentRows(db, 'attributes'),
      await this.values(),
    ];
    const known = knownSurveys(await this.documents()).get(survey);
    const guessed = guessSurveyColumns(read.value, attributes, known?.questions ?? new Set());
    return planSurveyRows(
      { rows: read.value.rows, columns: columns(guessed), form, known },
      { cases: cases.sort(compareOrder), attributes, values },
      newId,
    );
  }

  async values(): Promise<Map<string, Value>> {
    const values = await presentRows(this.db, 'values');
    return new Map(values.map((value) => [value.id, value]));
  }

  /** Undefined where there was nothing to bring in. */
  async bringIn(text: string, settings: SurveySettings = {}) {
    const { db } = this;
    const plan = await this.plan(text, settings);
    const imported = await stageSurvey(db, plan.documents, {
      form: settings.form ?? 'respondent',
      file: { name: 'a.csv', format: 'csv', hash: 'f'.repeat(64) as BlobHash },
      documents: await this.documents(),
      signal: new AbortController().signal,
      onstep: () => undefined,
    });
    if (!imported) throw new Error('stopped');
    const draft = importSurvey(
      importParticipants(plan.participants, await this.values()),
      importDocuments(imported, []),
    );
    if (!draft) return undefined;
    const written = await commit(db, draft, { coder: CODER, now: 1 });
    if (!written.ok) throw new Error(written.problem.type);
    return plan;
  }
}
