import { Live } from '#storage/live.svelte.ts';

/** The current answer of a query that follows the project; undefined until the first. Read what it depends on before. */
export function followed<Value>(query: () => Promise<Value>): {
  readonly current: Value | undefined;
} {
  return new Live(query);
}
