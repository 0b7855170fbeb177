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

  constructor(query: () => Promise<Value>) {
    this.#subscribe = createSubscriber((update) => {
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
        subscription.unsubscribe();
      };
    });
  }

  get current(): Value | undefined {
    this.#subscribe();
    if (this.#error !== undefined) throw this.#error as Error;
    return this.#value;
  }
}
