/** The part of an address that a screen reads and writes. */
export class Address {
  query = $state.raw<Readonly<Record<string, string>>>({});
}
