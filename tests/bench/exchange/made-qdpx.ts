import { BlobReader, BlobWriter, TextReader, ZipReader, ZipWriter } from '@zip.js/zip.js';

const CODES = 100;
const WORDS =
  'the office said that people trust a neighbour more than شکایت پورٹل and 🙂 then they wait for دفتر کا جواب before it is settled';
const CHARACTERS_A_TEXT = 20_000;

function guid(kind: number, number: number): string {
  return `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

function textOf(document: number): string {
  const words = WORDS.split(' ');
  const lines: string[] = [];
  let length = 0;
  for (let at = document; length < CHARACTERS_A_TEXT; at += 1) {
    const label = at % 2 === 0 ? 'Interviewer' : `Person ${String(document)}`;
    const said = Array.from({ length: 40 }, (_, index) => words[(at * 7 + index) % words.length]);
    const line = `${label}: ${said.join(' ')}.`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function selection(document: number, number: number, length: number): string {
  const start = (number * 131) % (length - 200);
  const id = document * 10_000 + number;
  const coding = `<Coding guid="${guid(4, id)}" creatingUser="${guid(1, number % 3)}" creationDateTime="2026-03-01T10:00:00Z"><CodeRef targetGUID="${guid(2, number % CODES)}"/></Coding>`;
  return `<PlainTextSelection guid="${guid(5, id)}" name="" startPosition="${String(start)}" endPosition="${String(start + 80)}">${coding}</PlainTextSelection>\n`;
}

/** A project as another tool might have written it: so many documents of some 20,000 characters, coded by three people. */
export async function madeQdpx(documents: number, codings: number): Promise<Blob> {
  const each = Math.ceil(codings / documents);
  const users = [0, 1, 2].map((n) => `<User guid="${guid(1, n)}" name="Coder ${String(n)}"/>`);
  const codes = Array.from(
    { length: CODES },
    (_, n) => `<Code guid="${guid(2, n)}" name="Code ${String(n)}" isCodable="true"/>`,
  );
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  const parts: string[] = [];
  for (let document = 0; document < documents; document += 1) {
    const text = textOf(document);
    const id = guid(3, document);
    await zip.add(`sources/${id}.txt`, new TextReader(text));
    const selections = Array.from({ length: each }, (_, n) => selection(document, n, text.length));
    parts.push(
      `<TextSource guid="${id}" name="Document ${String(document)}" plainTextPath="internal://${id}.txt">${selections.join('')}</TextSource>\n`,
    );
  }
  const inside = `<Users>${users.join('')}</Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources>${parts.join('')}</Sources>`;
  const description = `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="Made" origin="Bench">${inside}</Project>`;
  await zip.add('project.qde', new TextReader(description));
  return zip.close();
}

/** All bytes of an archive, unpacked. */
export async function unpacked(file: Blob): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const blob = await entry.getData(new BlobWriter());
    files.set(entry.filename, new Uint8Array(await blob.arrayBuffer()));
  }
  return files;
}
