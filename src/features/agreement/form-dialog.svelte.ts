import { tick } from 'svelte';

/** A dialog with a form in it that is there only while it is open. */
export class FormDialog {
  open = $state(true);
  /** Problems are told once somebody tried to begin. */
  isTried = $state(false);
  readonly #onclose: () => void;

  constructor(onclose: () => void) {
    this.#onclose = onclose;
  }

  /** The browser gives the focus back when the dialog closes, and not when it is taken away. */
  async close(): Promise<void> {
    this.open = false;
    await tick();
    this.#onclose();
  }

  /** Leads to the first field that is wrong, once it is told what is. */
  async toProblem(form: HTMLFormElement): Promise<void> {
    await tick();
    form.querySelector<HTMLElement>('[aria-invalid], [data-problem] :is(input, a)')?.focus();
  }

  /** A search inside of the form is no answer to it. */
  readonly keepEnter = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'search')
      event.preventDefault();
  };
}
