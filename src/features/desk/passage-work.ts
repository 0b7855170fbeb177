import type { NamedPassage } from '#analysis/named-passage.ts';
import type { Coding } from '#domain/coding.ts';
import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { Side } from '#domain/text/align-turns.ts';
import type { Span } from '#domain/text/span.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { isSameName } from '#parts/code-search/code-search.ts';
import { copyWithAttribution } from '#parts/passage/copy-with-attribution.ts';
import { passageOf } from '#parts/passage/passage-of.ts';
import { pickPassages } from '#parts/passage/pick-passages.ts';
import { tellSharedCodebook } from '#parts/shared-codebook/tell-shared-codebook.ts';
import { markExample } from '#session/mark-example.ts';
import type { DocumentText } from '#storage/queries.ts';
import { notify } from '#ui/notices/notify.ts';
import type { SelectedBeside } from './beside/beside-pair.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import { inVivoName } from './in-vivo-name.ts';

/** Code units of a passage that is kept as the example of a code it names. */
const LONGEST_EXAMPLE = 2000;

/** Puts the passage that is meant on the quote list; with what is selected beside it, original and translation. */
export async function quotePassage(
  desk: Desk,
  locale: Locale,
  beside?: SelectedBeside,
): Promise<void> {
  const { content, target } = desk;
  if (!content || !target) return;
  const code = desk.picked?.code ?? desk.codingsHere[0]?.code;
  const counterpart = beside && placeIn(beside.content, beside.span);
  const passage = { ...placeIn(content, target), code, counterpart };
  await pickPassages(desk.session, locale, [passage]);
}

function placeIn({ document, revision }: DocumentText, { start, end }: Span) {
  return { document: document.id, place: { revision: revision.id, start, end } };
}

/** Copies the passage that is meant; with what is selected beside it, original and translation. */
export async function copyPassage(
  desk: Desk,
  locale: Locale,
  beside?: SelectedBeside,
): Promise<void> {
  const { content, target } = desk;
  if (!content || !target) return;
  const code = desk.picked?.code ?? desk.codingsHere[0]?.code;
  const path = code ? desk.tree.path(code) : [];
  const own = passageOf(desk.session, locale.tag, content, target);
  const other = beside && passageOf(desk.session, locale.tag, beside.content, beside.span);
  const copied = other ? bothWords(own, other, beside.side) : { passage: own };
  await copyWithAttribution(desk.session, locale, [{ ...copied, path }]);
}

/** Original and translation, attributed as the original is. */
function bothWords(own: NamedPassage, other: NamedPassage, sideOfOther: Side) {
  const words = sideOfOther === 'original' ? [other, own] : [own, other];
  const [original = own, translation = own] = words;
  // Who speaks the language of the translation already was not translated.
  const isTranslated = original.language !== translation.language;
  const translatedFrom = isTranslated ? original.language : undefined;
  return { passage: { ...original, translatedFrom }, words };
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
