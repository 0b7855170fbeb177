import type { Coding } from '#domain/coding.ts';
import { timeOfId } from '#domain/time-of-id.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

/** Who made a coding, and when; only who, where it came with a file that leaves the time behind. */
export function codedWords(
  { id }: Pick<Coding, 'id'>,
  coder: string,
  language: Pick<Language, 'dateTime'>,
  t: Messages,
): string {
  const time = timeOfId(id);
  return time === undefined
    ? t.desk.cameWithFile(coder)
    : t.desk.codedBy(coder, language.dateTime(new Date(time)));
}
