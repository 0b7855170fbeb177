import { failure, success, type Result } from '#domain/result.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { originOf } from '#interchange/refi-qda/own-origin.ts';
import { EncodedPieces } from '#interchange/xml/encoded-pieces.ts';
import { XmlWriter } from '#interchange/xml/xml-writer.ts';
import { Guids } from './guids.ts';
import type { CodeWords } from './qdpx-options.ts';
import { writeCodes } from './write-codes.ts';
import type { WrittenFile } from './write-qdpx.ts';

/** The format has no codebook without a code. */
export type QdcProblem = { readonly type: 'no-codes' };

/** Writes a REFI-QDA codebook: the codes alone. */
export async function writeQdc(
  { records }: ProjectImage,
  words: CodeWords,
): Promise<Result<WrittenFile, QdcProblem>> {
  if (records.codes.length === 0) return failure({ type: 'no-codes' });
  const pieces = new EncodedPieces();
  const losses = new LossCounter();
  const xml = new XmlWriter((piece) => {
    pieces.add(piece);
  });
  const names = new Map<string, string>(records.codes.map(({ id, name }) => [id, name]));
  for (const { target } of records.memos) {
    const name = target.table === 'codes' ? names.get(target.id) : undefined;
    if (name !== undefined) losses.add('memo-left-out', name);
  }
  xml.begin('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: originOf('code-point') });
  const notes = () => undefined;
  writeCodes({ xml, guids: new Guids(), losses, words, notes }, records.codes);
  xml.end();
  losses.add('illegal-character', '', xml.illegal);
  const file = new Blob([await pieces.bytes()], { type: 'application/xml' });
  return success({ file, losses: losses.losses() });
}
