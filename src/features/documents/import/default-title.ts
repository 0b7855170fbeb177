const EXTENSION = /\.[\p{L}\p{N}]{1,5}$/u;
const ISO_DATE = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** `official_01-final.docx` becomes “Official 01 final”: no ending, blanks for joiners, a capital where letters have case. */
export function defaultTitle(fileName: string): string {
  const bare = fileName.normalize('NFC').replace(EXTENSION, '');
  const spaced = bare
    .replace(/[_+]+/gu, ' ')
    .replace(/(?<=\p{L})-(?=\p{L}|\p{N})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const title = spaced === '' ? fileName : spaced;
  return title.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('und'));
}

/** An ISO date that a file's name holds (`2019-04-03 Raza.docx`, `raza_20190403.txt`), or an empty string. */
export function dateInFileName(fileName: string): string {
  const found = ISO_DATE.exec(fileName);
  if (!found) return '';
  const [, year = '', month = '', day = ''] = found;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : '';
}
