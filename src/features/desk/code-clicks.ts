import type { ChangeId, CodeId } from '#domain/ids.ts';
import type { Desk } from './desk.svelte.ts';

interface Made {
  readonly code: CodeId;
  readonly change: ChangeId | undefined;
}

/** Clicks on the codes beside the text: one acts at once, a second one right after it takes that back and opens. */
export class CodeClicks {
  #last: Promise<Made | undefined> | undefined;

  /** Makes a code the active one and codes with it what is meant. */
  click(desk: Desk, code: CodeId): void {
    this.#last = desk
      .apply(code)
      .then((coding) => coding && { code, change: desk.document.lastChange });
    if (desk.target) desk.focusText();
  }

  /** Takes back what the first click of a double click has coded, unless something else has happened since. */
  async takeBack(desk: Desk, code: CodeId): Promise<void> {
    const made = await this.#last;
    this.#last = undefined;
    if (made?.change && made.code === code) await desk.session.undo(made.change);
  }
}
