interface ReadmeFacts {
  readonly title: string;
  readonly exportedAt: string;
  readonly usesPseudonyms: boolean;
}

const NAMES_SHOWN = `Participants stand here under the names that the project has for them.
`;
const NAMES_REPLACED = `Participants stand here under pseudonyms: in the labels of speakers, in titles and names of files, in tables, and where
their names stand as words of their own in the codebook, memos, notes and values of attributes. In what stands around the
turns of a transcript (headings, particulars, lines that nobody is named for) single words of their names are replaced too.
WHAT PEOPLE SAY WAS NOT CHANGED, nor were documents without speakers. They, and the passages quoted from them, may still
name people: nobody has read them for you. A name that is written otherwise is not found, nor, outside transcripts, one that
is cut short. Names of coders are real.
`;

const WHOLE_INSIDE = `(project.qdpx holds more for Hashiya itself, which other programs do not see.)
`;

/** What is in a bundle, for whoever finds it. */
export function bundleReadme({ title, exportedAt, usesPseudonyms }: ReadmeFacts): string {
  return `${title}
${'='.repeat(Math.min(80, Array.from(title).length))}

An archive of a qualitative study, written by Hashiya on ${exportedAt}.

${usesPseudonyms ? NAMES_REPLACED : NAMES_SHOWN}
Files
-----
texts/<title>.txt      The documents as they stand, UTF-8 without byte order mark, lines ending in LF. One that is a picture
                       or a recording has an empty text.
documents.csv          The documents: title, file, kind, case, date, language, words, what it is a translation of, attributes.
attributes.csv         Cases (participants) by attributes.
codebook.csv           The codes with definition, include, exclude, example.
codebook.json          The same as a codebook that Hashiya can take in.
codings.csv            Every coding: document, file, start, end, text, page, code, coder, weight,
                       comment.
quotes.csv             Passages picked for a paper, with the same words in the original or in a translation.
alignment.csv          Which turns of a translation stand beside which of its original.
links.csv              Relations between things.
memos.md               All memos, the oldest first, with what they are on.
project.qdpx           The study as a REFI-QDA project, for other programs of qualitative analysis.
datapackage.json       The data dictionary: every file with its size and checksum, every column of every table with type and
                       meaning (Frictionless Data Package, version 1).
manifest-sha256.txt    Checksums of all files but itself; "sha256sum -c manifest-sha256.txt" checks them.

Tables are CSV in UTF-8 with a line of names; an empty cell says that nothing is known. A cell that a spreadsheet would take
for a formula has an apostrophe before it.

Positions count Unicode code points of the text from 0; a passage ends before its "end". In Python,
text[start:end] is the passage; in R, substr(text, start + 1, end).

The history of the project, how turns were assigned to speakers, and settings are not in here.
${usesPseudonyms ? '' : WHOLE_INSIDE}A whole backup is a .hashiya file.
`;
}
