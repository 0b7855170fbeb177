import type { Coding } from '#domain/coding.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { isSameName } from '#parts/code-search/code-search.ts';
import { copyWithAttribution } from '#parts/passage/copy-with-attribution.ts';
import { passageOf } from '#parts/passage/passage-of.ts';
import { pickPassages } from '#parts/passage/pick-passages.ts';
import { tellSharedCodebook } from '#parts/shared-codebook/tell-shared-codebook.ts';
import { markExample } from '#session/mark-example.ts';
import { notify } from '#ui/notices/notify.ts';
import type { Desk } from './desk.svelte.ts';
import { inVivoName } from './in-vivo-name.ts';

/** Code units of a passage that is kept as the example of a code it names. */
const LONGEST_EXAMPLE = 2000;

/** Puts the passage that is meant on the quote list. */
export async function quotePassage(desk: Desk, locale: Locale): Promise<void> {
  const { content, target } = desk;
  if (!content || !target) return;
  const place = { revision: content.revision.id, start: target.start, end: target.end };
  const code = desk.picked?.code ?? desk.codingsHere[0]?.code;
  await pickPassages(desk.session, locale, [{ document: content.document.id, place, code }]);
}

export async function copyPassage(desk: Desk, locale: Locale): Promise<void> {
  const { content, target } = desk;
  if (!content || !target) return;
  const code = desk.picked?.code ?? desk.codingsHere[0]?.code;
  const path = code ? desk.tree.path(code) : [];
  await copyWithAttribution(desk.session, locale, [
    { passage: passageOf(desk.session, locale.tag, content, target), path },
  ]);
}

/** The passage's own words name the code; a code of that name is used again. */
export async function codeInVivo(desk: Desk, locale: Locale): Promise<void> {
  const { content, target } = desk;
  if (!content || !target) return;
  const passage = content.text.slice(target.start, target.end);
  // A name needs no more, and an example is to be read.
  const beginning = passage.slice(0, LONGEST_EXAMPLE);
  const name = inVivoName(beginning);
  const known = desk.session.data.codes.find((code) => isSameName(code.name, name));
  if (known) {
    await desk.apply(known.id, target);
    return;
  }
  tellSharedCodebook(desk.session, locale.messages);
  await desk.applyNew(name, undefined, target, passage === beginning ? passage : '');
}

/** Makes a coding an example of its code, and says so. */
export async function markAsExample(
  desk: Desk,
  locale: Locale,
  coding: Coding,
  kind: ExampleKind,
): Promise<void> {
  const written = await markExample(desk.session, coding, kind);
  const name = desk.tree.get(coding.code)?.name ?? '';
  const { exampleMarked, exampleAlready } = locale.messages.desk;
  if (written?.ok === false) return;
  const text = written ? exampleMarked[kind](name) : exampleAlready;
  notify({ kind: written ? 'success' : 'plain', text, name: 'example' });
}
