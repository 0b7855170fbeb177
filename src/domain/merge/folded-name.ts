/** A name as names are compared: how its letters are coded, spaces and capitals do not count. */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('und');
}
