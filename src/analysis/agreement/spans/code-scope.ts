/** A code as it is compared: itself, or with those below it rolled up into it. */
export interface CodeScope {
  readonly name: string;
  /** Places of the codes whose spans count, in the study's list. */
  readonly codes: readonly number[];
}

/** Every code for itself. */
export function ownScopes(codes: readonly string[]): CodeScope[] {
  return codes.map((name, code) => ({ name, codes: [code] }));
}
