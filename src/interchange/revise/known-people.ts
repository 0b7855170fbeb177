import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { foldName } from '#domain/text/fold-text.ts';
import { namesAnswerer, namesAsker } from '#interchange/turns/label-words.ts';
import type { NewLabel } from './revised-speakers.ts';

/** Those whom a project names, by whom a label is known that a document did not have. */
export class KnownPeople {
  readonly #asking: ReadonlySet<string>;
  readonly #cases = new Map<string, CaseId | undefined>();

  /** `speakers` are those of all documents. */
  constructor(speakers: readonly Speaker[], cases: readonly Case[]) {
    const namesOf = (role: SpeakerRole) =>
      speakers.filter((one) => one.role === role).flatMap(({ name, labels }) => [name, ...labels]);
    const responding = new Set(namesOf('respondent').map(foldName));
    this.#asking = new Set(
      namesOf('interviewer')
        .filter((name) => !responding.has(foldName(name)))
        .map(foldName),
    );
    for (const { id, name } of cases) {
      const key = foldName(name);
      this.#cases.set(key, this.#cases.has(key) ? undefined : id);
    }
  }

  /**
   * Who a new label is: one who asks, if it says so or names somebody who asks elsewhere; a case of that name; else one who asks
   * where all who stood there asked, and one who responds where they did not. `case` is absent where no name tells it.
   */
  whoIs({ label, formerly }: NewLabel): Pick<Speaker, 'role' | 'case'> {
    if (namesAsker(label)) return { role: 'interviewer' };
    if (namesAnswerer(label)) return { role: 'respondent' };
    const name = foldName(label);
    if (this.#asking.has(name)) return { role: 'interviewer' };
    const known = this.#cases.get(name);
    if (known !== undefined) return { role: 'respondent', case: known };
    const asked = formerly.length > 0 && formerly.every((role) => role === 'interviewer');
    return { role: asked ? 'interviewer' : 'respondent' };
  }
}
