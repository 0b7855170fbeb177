import type { ChangeId, CodeId } from '#domain/ids.ts';
import type { Desk } from './desk.svelte.ts';

interface Made {
  readonly code: CodeId;
  readonly change: ChangeId | undefined;
}

/**
 * Clicks on the codes beside the text: one acts at once. A second one right after it opens the code, what the first did
 * taken back; with a passage selected it was meant for that, and the second does no more.
 */
export class CodeClicks {
  #last: Promise<Made | undefined> | undefined;
  #hadSelection = false;

  /** Makes a code the active one and codes with it what is meant. */
  click(desk: Desk, code: CodeId): void {
    this.#hadSelection = desk.selection !== undefined;
    this.#last = desk
      .apply(code)
      .then((coding) => coding && { code, change: desk.document.lastChange });
    if (desk.target) desk.focusText();
  }

  /** After the second click: whether the code is to be opened. The text has the focus again where it is not. */
  async opens(desk: Desk, code: CodeId): Promise<boolean> {
    if (this.#hadSelection) {
      desk.focusText();
      desk.resumeSelection();
      return false;
    }
    await this.#takeBack(desk, code);
    return true;
  }

  /** What the first click has coded, unless something else has happened since. */
  async #takeBack(desk: Desk, code: CodeId): Promise<void> {
    const made = await this.#last;
    this.#last = undefined;
    if (made?.change && made.code === code) await desk.session.undo(made.change);
  }
}
