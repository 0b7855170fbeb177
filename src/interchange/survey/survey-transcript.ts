import { finishTranscript } from '#interchange/finish-transcript.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import type { DraftTurn } from '#interchange/turns/draft-turn.ts';

/** What one respondent wrote below one question, as it stands in the cell. */
export interface SurveyAnswer {
  readonly question: string;
  readonly text: string;
}

const BETWEEN = '\n\n';

/** The answer without blanks around it, as a turn of the respondent. */
function turnOf(answer: string, start: number, label: string): DraftTurn {
  const from = start + answer.length - answer.trimStart().length;
  const end = start + answer.trimEnd().length;
  return { start: from, bodyStart: from, end, label };
}

/**
 * One respondent's answers as a text. Each answer is a turn of the respondent. A question stands on a line of its own above
 * its answer, in no turn: it is read and can be coded, but nobody says it, and so it is in no count, search or share of
 * anybody's words. Without questions the text is the answer and nothing else.
 */
export function surveyTranscript(
  respondent: string,
  answers: readonly SurveyAnswer[],
  hasQuestions: boolean,
): Promise<ReadTranscript> {
  const turns: DraftTurn[] = [];
  let text = '';
  for (const { question, text: answer } of answers) {
    if (text !== '') text += BETWEEN;
    if (hasQuestions) text += `${question.replaceAll('\n', ' ')}\n`;
    turns.push(turnOf(answer, text.length, respondent));
    text += answer;
  }
  const detected = { keys: new Set<string>(), others: [] };
  return finishTranscript({ format: 'txt', text, turns, detected, warnings: [] });
}
