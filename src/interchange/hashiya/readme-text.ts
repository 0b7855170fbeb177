/** What lies in a project file, for whoever opens it without Hashiya. */
export const HASHIYA_README = `A Hashiya project
=================

This file is a zip archive that holds a project of Hashiya, a workbench for qualitative coding, or a part of one. Locked with
a passphrase it is the same archive in the age format (age-encryption.org/v1, scrypt): "age -d" opens it.

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

A file of version 1 holds a whole project. One of version 2 is a part that was handed out; "withheld" in the manifest says
what is not in it:
  "coders"           Their codings, links, quotes and memos, and whatever hangs on these; memos on codes and on the
                     project are in it, whoever wrote them. The changes they were made with are
                     still there, with the same ids, less those records: brought together with a whole copy, nothing is lost.
  "texts"            The blobs. The changes still name them by hash: the file is to be brought into a copy that has them.
  "memos"            All memos, and links with them. Comments on codings are not memos.
  "history"          The log is one change that holds everything as it stood.
One of version 3 is for the review that "review" names: one change holds the reviewed codings, their documents and the
codebook as they stood, and the changes after it what was said of them ("remarks"), with the ids they have in the
whole project. Nothing else can be written into it, and nothing else is taken out of it.

Positions count UTF-16 code units of the text from 0; a span ends before its "end".

Copies to be read without Hashiya (they are not read back)
-----------------------------------------------------------
texts/<title>.txt    The documents as they stand; none where texts are withheld.
codebook.json        The codebook, in a form that any Hashiya project can take in.
codings.csv          Every coding: document, start, end, text, code, coder, weight (0 to 100), comment, memo.
`;
