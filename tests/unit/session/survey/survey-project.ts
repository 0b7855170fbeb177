import type { Value } from '#domain/case.ts';
import { importParticipants } from '#domain/edits/edit-cases.ts';
import { removeDocuments } from '#domain/edits/edit-document.ts';
import { importDocuments } from '#domain/edits/import-documents.ts';
import { importSurvey } from '#domain/edits/import-survey.ts';
import type { BlobHash } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import { readTable } from '#interchange/table/read-table.ts';
import { atTheirPlaces, replacedByRow } from '#session/survey/at-their-places.ts';
import { nameSurvey, type SurveyPlan } from '#session/survey/name-survey.ts';
import {
  planSurveyRows,
  type SurveyForm,
  type SurveyRowsPlan,
} from '#session/survey/plan-survey-rows.ts';
import { replaceableRows, type ReplaceableRows } from '#session/survey/replaceable-rows.ts';
import { stageSurvey } from '#session/survey/stage-survey.ts';
import {
  guessSurveyColumns,
  rememberedColumns,
  type SurveyColumn,
} from '#session/survey/survey-columns.ts';
import { knownSurveys, readRows } from '#session/survey/survey-rows.ts';
import { workedOn } from '#session/survey/worked-on.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { CODER } from '#tests/unit/support/project-database.ts';

export interface SurveySettings {
  readonly survey?: string;
  readonly form?: SurveyForm;
  /** Whether changed answers take the place of texts that nobody has worked on. */
  readonly replaces?: boolean;
  readonly leftOut?: readonly string[];
  readonly columns?: (columns: readonly SurveyColumn[]) => SurveyColumn[];
}

function questionsOf(columns: readonly SurveyColumn[]): string[] {
  return columns.flatMap(({ role, name }) => (role === 'answer' ? [name] : []));
}

/** A project into which tables are brought as the preview brings them. */
export class SurveyProject {
  /** Of the last table that was planned. */
  replaceable: ReplaceableRows | undefined;

  constructor(readonly db: ProjectDatabase) {}

  async documents() {
    return (await presentRows(this.db, 'documents')).sort(compareOrder);
  }

  async plan(text: string, settings: SurveySettings = {}): Promise<SurveyPlan> {
    const rows = await this.planRows(text, settings);
    return nameSurvey(rows, settings.survey ?? 'Survey', await presentRows(this.db, 'cases'));
  }

  async planRows(text: string, settings: SurveySettings = {}): Promise<SurveyRowsPlan> {
    const { db } = this;
    const { survey = 'Survey', form = 'respondent', columns = (all) => [...all] } = settings;
    const read = await readTable({ name: 'a.csv', bytes: new TextEncoder().encode(text) });
    if (!read.ok) throw new Error(read.problem.type);
    const [cases, attributes, values] = [
      await presentRows(db, 'cases'),
      await presentRows(db, 'attributes'),
      await this.values(),
    ];
    const known = knownSurveys(await this.documents()).get(survey);
    const guessed = guessSurveyColumns(read.value, attributes, known?.questions ?? new Set());
    const chosen = columns(known ? rememberedColumns(guessed, known) : guessed);
    const { rows } = read.value;
    this.replaceable =
      known &&
      replaceableRows(readRows(rows, chosen), questionsOf(chosen), known, await workedOn(db));
    const replaced = new Set(settings.replaces ? this.replaceable?.free.keys() : []);
    return planSurveyRows(
      { rows, columns: chosen, form, known, replaced },
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
      setup: { form: settings.form ?? 'respondent', leftOut: [...(settings.leftOut ?? [])] },
      file: { name: 'a.csv', format: 'csv', hash: 'f'.repeat(64) as BlobHash },
      documents: await this.documents(),
      signal: new AbortController().signal,
      onstep: () => undefined,
    });
    if (!imported) throw new Error('stopped');
    const rows = plan.documents.map(({ row }) => row);
    const gone = replacedByRow(plan, this.replaceable?.free ?? new Map(), await this.documents());
    const draft = importSurvey(
      importParticipants(plan.participants, await this.values()),
      importDocuments(atTheirPlaces(imported, rows, gone), []),
      removeDocuments([...gone.values()].flat()),
    );
    if (!draft) return undefined;
    const written = await commit(db, draft, { coder: CODER, now: 1 });
    if (!written.ok) throw new Error(written.problem.type);
    return plan;
  }
}
