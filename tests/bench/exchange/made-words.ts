import { BlobReader, BlobWriter, TextReader, ZipReader, ZipWriter } from '@zip.js/zip.js';

const SENTENCES = [
  'I wrote to the office in spring, and nobody has answered since.',
  'My neighbour knows whom to ask, so I asked her before I went anywhere.',
  'They said the form was the wrong one; the right one was not there that day.',
  'We waited in the corridor until noon — it is always like that on a Monday.',
  'شکایت تو درج ہو گئی، مگر جواب کبھی نہیں آیا۔',
  'If it matters, you go yourself; if it does not, you send a message.',
  'Nobody told us that the portal had moved, and the old number still rings.',
];
const TURNS = 260;
const SENTENCES_A_TURN = 2;

function paragraph(name: string, said: string): string {
  const run = (text: string, isBold: boolean) =>
    `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${run(`${name}:`, true)}${run(` ${said}`, false)}</w:p>`;
}

/** An interview of some 35,000 characters, unlike those of other numbers. */
function documentXml(number: number): string {
  const paragraphs = Array.from({ length: TURNS }, (_, turn) => {
    const said = Array.from({ length: SENTENCES_A_TURN }, (_, index) => {
      return SENTENCES[(number + turn * 3 + index * (1 + (number % 5))) % SENTENCES.length];
    });
    const name = turn % 2 === 0 ? 'Interviewer' : `Person ${String(number)}`;
    return paragraph(name, `${said.join(' ')} (${String(turn)})`);
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
}

/** So many interviews as Word files, each with all that Word has put beside the text of `pattern`. */
export async function madeWords(pattern: Blob, count: number): Promise<File[]> {
  const parts = new Map<string, Blob>();
  const reader = new ZipReader(new BlobReader(pattern), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new BlobWriter()));
  }
  parts.delete('word/document.xml');
  const files: File[] = [];
  for (let number = 0; number < count; number += 1) {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    for (const [name, part] of parts) await zip.add(name, new BlobReader(part));
    await zip.add('word/document.xml', new TextReader(documentXml(number)));
    files.push(new File([await zip.close()], `interview-${String(number)}.docx`));
  }
  return files;
}
