import { failure, success, type Result } from '#domain/result.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { originOf } from '#interchange/refi-qda/own-origin.ts';
import { countOutsideCodebook } from '#interchange/reports/count-outside-codebook.ts';
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
  image: ProjectImage,
  words: CodeWords,
): Promise<Result<WrittenFile, QdcProblem>> {
  const { codes, codings } = image.records;
  if (codes.length === 0) return failure({ type: 'no-codes' });
  const pieces = new EncodedPieces();
  const losses = new LossCounter();
  const xml = new XmlWriter((piece) => {
    pieces.add(piece);
  });
  countOutsideCodebook(image, losses);
  xml.begin('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: originOf('code-point') });
  const coded = new Set(codings.map(({ code }) => code));
  const notes = () => undefined;
  writeCodes({ xml, guids: new Guids(), losses, words, coded, notes }, codes);
  xml.end();
  losses.add('illegal-character', '', xml.illegal);
  const file = new Blob([await pieces.bytes()], { type: 'application/xml' });
  return success({ file, losses: losses.losses() });
}
