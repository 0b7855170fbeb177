import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/**
 * The current answer of a query that follows the database, in every tab. Undefined until the first answer. Read what the
 * query depends on before making one: Dexie runs it outside Svelte's tracking.
 */
export class Live<Value> {
  #value: Value | undefined;
  #error: unknown;
  readonly #subscribe: () => void;
  readonly #query: () => Promise<Value>;
  /** Undefined while nobody follows the answer. */
  #update: (() => void) | undefined;

  constructor(query: () => Promise<Value>) {
    this.#query = query;
    this.#subscribe = createSubscriber((update) => {
      this.#update = update;
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          this.#value = value;
          update();
        },
        error: (error: unknown) => {
          this.#error = error;
          update();
        },
      });
      return () => {
        this.#update = undefined;
        subscription.unsubscribe();
      };
    });
  }

  /** Asks at once, not when the database has told; done when `current` is the answer. Nothing while nobody follows. */
  async refresh(): Promise<void> {
    if (!this.#update) return;
    this.#value = await this.#query();
    this.#update();
  }

  get current(): Value | undefined {
    this.#subscribe();
    if (this.#error !== undefined) throw this.#error as Error;
    return this.#value;
  }
}
