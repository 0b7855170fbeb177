import { expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import SurveyOutcome from '#features/documents/survey/SurveyOutcome.svelte';
import { en } from '#i18n/en.ts';
import type { SurveyPlan } from '#session/survey/name-survey.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

function sentences(newCases: number): string[] {
  const made = Array.from({ length: newCases }, (_, index): Case => {
    return { id: `c${String(index)}` as CaseId, name: '', pseudonym: '', order: '' };
  });
  const nothing = {
    attributes: [],
    widened: [],
    cells: [],
    pseudonyms: [],
    changes: [],
    unread: [],
  };
  const plan: SurveyPlan = {
    ...{ names: ['R1', 'R2'], statuses: ['new', 'new'], documents: [] },
    participants: { ...nothing, caseByRow: [], cases: made },
  };
  renderComponent(SurveyOutcome, { plan, columns: [], worked: [] });
  return [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
}

it.each([
  [0, ['All of them are cases of the project already.']],
  [1, ['One of them is a new case; the others are there already.']],
  [2, []],
])('tells of two rows with %i new cases how many are there already', (newCases, told) => {
  const adds = en.survey.adds(2, 0);
  const others = [adds, en.survey.noId, en.survey.noAnswers];
  expect(sentences(newCases).filter((sentence) => !others.includes(sentence))).toEqual(told);
});
