import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

/** One sentence a kind of thing that does not come over, or does not go out, as it is. */
function counted(one: string, other: (count: string) => string) {
  return (count: number) => plural(count, { one, other: other(number(count)) });
}

export const losses = {
  'media-without-text': counted(
    'One picture, sound or video has no text: it is listed, but not shown.',
    (n) => `${n} pictures, sounds or videos have no text: they are listed, but not shown.`,
  ),
  'media-left-out': counted(
    'One picture, sound, video or PDF is too large to be kept: only its name is.',
    (n) => `${n} pictures, sounds, videos or PDFs are too large to be kept: only their names are.`,
  ),
  'coding-outside-text': counted(
    'One coding has no words under it: it is on a picture, a recording or a page, in a text that is missing, or at a position without words; it is listed in a memo on its document.',
    (n) =>
      `${n} codings have no words under them: they are on pictures, recordings or pages, in texts that are missing, or at positions without words; they are listed in memos on their documents.`,
  ),
  'missing-source': counted(
    'The text of one document is not in the file.',
    (n) => `The texts of ${n} documents are not in the file.`,
  ),
  'missing-note': counted(
    'The text of one note is not in the file.',
    (n) => `The texts of ${n} notes are not in the file.`,
  ),
  'unreadable-source': counted(
    'The text of one document is in the file, but cannot be read as text.',
    (n) => `The texts of ${n} documents are in the file, but cannot be read as text.`,
  ),
  'unreadable-note': counted(
    'The text of one note is in the file, but cannot be read as text.',
    (n) => `The texts of ${n} notes are in the file, but cannot be read as text.`,
  ),
  'position-mended': counted(
    'One position was beyond its text, turned round or within a character; it was mended.',
    (n) =>
      `${n} positions were beyond their texts, turned round or within characters; they were mended.`,
  ),
  'found-by-quote': counted(
    'One passage did not stand where the file says; it was found by its quote, and that place was taken.',
    (n) =>
      `${n} passages did not stand where the file says; they were found by their quotes, and those places were taken.`,
  ),
  'empty-selection': counted(
    'One selection without any text was left out.',
    (n) => `${n} selections without any text were left out.`,
  ),
  'quote-differs': counted(
    'One quote in the file is not what stands at its place; the place was kept.',
    (n) => `${n} quotes in the file are not what stands at their places; the places were kept.`,
  ),
  'dangling-reference': counted(
    'One reference to something that is not in the file is left out.',
    (n) => `${n} references to things that are not in the file are left out.`,
  ),
  'repeated-id': counted(
    'One id stood twice in the file; it was told apart.',
    (n) => `${n} ids stood more than once in the file; they were told apart.`,
  ),
  'coded-twice': counted(
    'One coding is in the file twice, on words and on the same area of the page; it came over once.',
    (n) =>
      `${n} codings are in the file twice, on words and on the same areas of the pages; they came over once.`,
  ),
  'second-value': counted(
    'One variable had a second value for the same case or document; the first was kept.',
    (n) =>
      `${n} values stood beside another of the same variable for the same case or document; the first was kept.`,
  ),
  'several-cases': counted(
    'One document belonged to several cases; here it belongs to the first of them.',
    (n) => `${n} documents belonged to several cases; here each belongs to the first of them.`,
  ),
  'set-as-memo': counted(
    'One set became a memo that names its members.',
    (n) => `${n} sets became memos that name their members.`,
  ),
  graph: counted(
    'One graph or drawing was left out.',
    (n) => `${n} graphs or drawings were left out.`,
  ),
  'selection-without-code': counted(
    'One marked passage without a code, a comment or a note was left out.',
    (n) => `${n} marked passages without a code, a comment or a note were left out.`,
  ),
  formatting: counted(
    'The look of one text (bold, colours, tables) is left out; its words stay.',
    (n) => `The look of ${n} texts (bold, colours, tables) is left out; their words stay.`,
  ),
  'passage-as-memo': counted(
    'One marked passage without a code became a memo that quotes it.',
    (n) => `${n} marked passages without a code became memos that quote them.`,
  ),
  'important-as-weight': counted(
    'One coding was marked as important; here its weight is 100.',
    (n) => `${n} codings were marked as important; here their weight is 100.`,
  ),
  authorship: counted(
    'Of one document, coding or link it is left out when, or by whom, it was made.',
    (n) =>
      `Of ${n} documents, codings and links together it is left out when, or by whom, they were made.`,
  ),
  'value-type': counted(
    'One value does not fit the type of its attribute; it is kept as text.',
    (n) => `${n} values do not fit the types of their attributes; they are kept as text.`,
  ),
  'coded-as-a-whole': counted(
    'One coding was on a document as a whole; here it is on all of its text.',
    (n) => `${n} codings were on documents as a whole; here they are on all of their texts.`,
  ),
  'case-of-passage': counted(
    'One passage belonged to a case of its own; only whole documents and speakers do here.',
    (n) =>
      `${n} passages belonged to cases of their own; only whole documents and speakers do here.`,
  ),
  'case-of-speaker': counted(
    'One case shares a document with others; there each has all of the document.',
    (n) => `${n} cases share documents with others; there each has all of the document.`,
  ),
  'coders-merged': counted(
    'The file does not say who coded one thing; it is under one name.',
    (n) => `The file does not say who coded ${n} things; they are under one name.`,
  ),
  'unnamed-coder': counted(
    'The file names nobody for one coding; it is under “Nobody named”.',
    (n) => `The file names nobody for ${n} codings; they are under “Nobody named”.`,
  ),
  colour: counted(
    'The colour of one code is not among those here; it has the one most like it.',
    (n) => `The colours of ${n} codes are not among those here; they have the ones most like them.`,
  ),
  'sync-points': counted(
    'One point that ties a transcript to a time of its recording was left out.',
    (n) => `${n} points that tie transcripts to times of their recordings were left out.`,
  ),
  'link-direction': counted(
    'Of one link it was left out that it has no direction, or two, or a colour.',
    (n) => `Of ${n} links it was left out that they have no direction, or two, or a colour.`,
  ),
  'rewritten-elsewhere': counted(
    'The file holds a full copy of the project for Hashiya that no longer fits it, as after another program has written it anew; what other programs read was taken.',
    (n) =>
      `The file holds ${n} full copies of the project for Hashiya that no longer fit it, as after another program has written it anew; what other programs read was taken.`,
  ),
  'hierarchy-from-names': counted(
    'One code was put below another because their names begin alike.',
    (n) => `${n} codes were put below others because their names begin alike.`,
  ),
  'hierarchy-in-names': counted(
    'The name of one code begins like that of another; it could be put below it.',
    (n) => `The names of ${n} codes begin alike; they could be a tree.`,
  ),
  'hierarchy-mended': counted(
    'One code or group lies within itself, too deep or in several places; it is put in one.',
    (n) =>
      `${n} codes or groups lie within themselves, too deep or in several places; each is put in one.`,
  ),
  'saved-query': counted(
    'One saved search was left out.',
    (n) => `${n} saved searches were left out.`,
  ),
  'unsaved-changes': counted(
    'The project was open in its program: its last changes lie in another file and were not read. Close it there and open it again.',
    (n) =>
      `The project was open in its program: its last changes lie in ${n} other files and were not read. Close it there and open it again.`,
  ),
  'unknown-element': counted(
    'One element that the format does not know was left out.',
    (n) => `${n} elements that the format does not know were left out.`,
  ),
  /** Of all changes: how many there were says nothing to whoever gets none of them. */
  history: () =>
    'The history stays behind: other programs get the project as it stands, and nobody can undo there what was done here.',
  'coding-in-older-text': counted(
    'One coding of an older state of a text is left out.',
    (n) => `${n} codings of older states of texts are left out.`,
  ),
  weight: counted(
    'The weight of one coding is left out.',
    (n) => `The weights of ${n} codings are left out.`,
  ),
  speakers: counted(
    'One speaker is left out, with what was corrected about turns; labels in the text stay.',
    (n) =>
      `${n} speakers are left out, with what was corrected about turns; labels in the text stay.`,
  ),
  'turn-times': counted(
    'The time of one turn, which is not in the text, is left out.',
    (n) => `The times of ${n} turns, which are not in the text, are left out.`,
  ),
  quotes: counted(
    'One passage picked for the paper is left out.',
    (n) => `${n} passages picked for the paper are left out.`,
  ),
  translations: counted(
    'Of one document it is left out what it is a translation of, and which turns belong together.',
    (n) =>
      `Of ${n} documents it is left out what they are translations of, and which turns belong together.`,
  ),
  'code-detail': counted(
    'Of one code it is left out that it is a theme with codings of its own, its key, or the codings that show what it means.',
    (n) =>
      `Of ${n} codes it is left out that they are themes with codings of their own, their keys, or the codings that show what they mean.`,
  ),
  'code-colour': counted(
    'The colour of one code is left out.',
    (n) => `The colours of ${n} codes are left out.`,
  ),
  'document-detail': counted(
    'Of one document its kind, date or language is left out.',
    (n) => `Of ${n} documents the kind, date or language is left out.`,
  ),
  pseudonym: counted(
    'The pseudonym of one case is left out.',
    (n) => `The pseudonyms of ${n} cases are left out.`,
  ),
  choices: counted(
    'The values offered for one attribute are left out: it becomes one of text.',
    (n) => `The values offered for ${n} attributes are left out: they become ones of text.`,
  ),
  'link-left-out': counted(
    'One link, with the project as a whole or with something that is not in the file, is left out.',
    (n) =>
      `${n} links, with the project as a whole or with things that are not in the file, are left out.`,
  ),
  'document-outside-codebook': counted(
    'One document stays behind: the file is only a codebook.',
    (n) => `${n} documents stay behind: the file is only a codebook.`,
  ),
  'coding-outside-codebook': counted(
    'One coding stays behind: the file is only a codebook.',
    (n) => `${n} codings stay behind: the file is only a codebook.`,
  ),
  'case-outside-codebook': counted(
    'One case stays behind: the file is only a codebook.',
    (n) => `${n} cases stay behind: the file is only a codebook.`,
  ),
  'attribute-outside-codebook': counted(
    'One attribute stays behind: the file is only a codebook.',
    (n) => `${n} attributes stay behind: the file is only a codebook.`,
  ),
  'memo-outside-codebook': counted(
    'One memo stays behind: the file is only a codebook.',
    (n) => `${n} memos stay behind: the file is only a codebook.`,
  ),
  'link-outside-codebook': counted(
    'One link stays behind: the file is only a codebook.',
    (n) => `${n} links stay behind: the file is only a codebook.`,
  ),
  settings: counted(
    'How quotes are attributed is left out.',
    (n) => `${n} settings, such as how quotes are attributed, are left out.`,
  ),
  'illegal-character': counted(
    'One character that XML cannot hold is dropped or replaced.',
    (n) => `${n} characters that XML cannot hold are dropped or replaced.`,
  ),
};
