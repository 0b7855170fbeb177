/** What lies in a project file, for whoever opens it without Hashiya. */
export const HASHIYA_README = `A Hashiya project
=================

This file is a zip archive that holds one whole project of Hashiya, a workbench for qualitative coding.

The project itself
------------------
manifest.json        What the archive is: form and version, the project's id and name, the device that wrote it, the
                     time, and how many changes and blobs follow.
log/000001.jsonl …   Every change ever made, in order, one JSON object a line, in UTF-8. A change has an id, device,
                     sequence number, clock, coder, the edit's name, and records: table, id, and the fields that
                     differ, before and after. "columns" packs many codings of one coder in one document: coding i has
                     ids[i], codes[code[i]], start[i], end[i]. "undoes" names the change that this one takes back.
                     Applying all changes in order of clock, device and sequence gives the whole project.
blobs/<sha256>       Texts and units of analysis (turns, paragraphs, sentences) that the records name, each under the
                     SHA-256 of its bytes. Texts are UTF-8 without byte order mark, line ends LF.

Positions count UTF-16 code units of the text from 0; a span ends before its "end".

Copies to be read without Hashiya (they are not read back)
-----------------------------------------------------------
texts/<title>.txt    The documents as they stand.
codebook.json        The codebook, in a form that any Hashiya project can take in.
codings.csv          Every coding: document, start, end, text, code, coder, weight (0 to 100), comment, memo.
`;
