import type { Code } from '#domain/code.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { DEFAULT_ATTRIBUTION, type Project } from '#domain/project.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import { originOf } from '#interchange/refi-qda/own-origin.ts';
import { dateTimeOfId } from './date-time.ts';
import type { QdpxOptions } from './qdpx-options.ts';
import type { SourceFiles } from './source-files.ts';
import { SourceWriter } from './source-writer.ts';
import { ValueWriter } from './value-writer.ts';
import { writeCases } from './write-cases.ts';
import { writeCodes } from './write-codes.ts';
import { writeLinks } from './write-links.ts';
import { writeNotes } from './write-notes.ts';
import { Writing } from './writing.ts';

export interface WrittenDescription {
  readonly losses: readonly Loss[];
  /** Whether a coding is behind a character beyond the basic plane, so that NVivo counts otherwise than the standard. */
  readonly hasAstral: boolean;
}

function writeUsers({ image, options, xml, guids }: Writing): void {
  xml.beginGroup('Users');
  for (const { id, name, initials } of image.records.coders) {
    if (id === options.nobody) continue;
    xml.empty('User', { guid: guids.of('coders', id), name, id: initials });
  }
  xml.end();
}

function writeCodebook(writing: Writing): void {
  const { image, xml, guids, losses, options: words, plan } = writing;
  const written = [...plan.codings.values()].flat();
  const coded = new Set(written.map(({ coding }) => coding.code));
  const notes = ({ id }: Code) => {
    writing.noteReferences({ table: 'codes', id });
  };
  xml.beginGroup('CodeBook');
  writeCodes({ xml, guids, losses, words, coded, notes }, image.records.codes);
  xml.end();
}

/** What no part of the format is for. */
function tellLosses({ image, xml, losses }: Writing): void {
  const { project, speakers, turns, quotes, documents } = image.records;
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  losses.add('history', '', 1);
  losses.add('illegal-character', '', xml.illegal);
  for (const { document } of speakers) losses.add('speakers', titles.get(document));
  const hasMore = turns.filter(
    ({ speaker, direction, language }) => speaker ?? direction ?? language,
  );
  losses.add('speakers', '', hasMore.length);
  for (const { title, translationOf } of documents)
    if (translationOf !== undefined) losses.add('translations', title);
  for (const { document } of quotes) losses.add('quotes', titles.get(document));
  const isSet = ({ attribution, usePseudonyms }: Project) =>
    attribution !== DEFAULT_ATTRIBUTION || usePseudonyms;
  losses.add('settings', '', project.filter(isSet).length);
}

async function writeSources(writing: Writing, sources: SourceWriter): Promise<void> {
  const { plan, options, xml } = writing;
  xml.beginGroup('Sources');
  for (const [index, document] of plan.documents.entries()) {
    await sources.write(document);
    options.onProgress?.(index + 1, plan.documents.length);
  }
  xml.end();
}

/** Writes the project file; the files it names go to `files` as they are met. */
export async function writeDescription(
  image: ProjectImage,
  options: QdpxOptions,
  files: SourceFiles,
  write: (piece: string) => void,
): Promise<WrittenDescription> {
  const writing = new Writing(image, options, write);
  const values = new ValueWriter(writing);
  const sources = new SourceWriter(writing, values, files);
  const { xml } = writing;
  const [project] = image.records.project;
  const { exportedAt, offsets } = options;
  xml.begin('Project', {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: project?.name ?? '',
    origin: originOf(offsets),
    creationDateTime: dateTimeOfId(project?.id ?? '', exportedAt) ?? exportedAt,
    modifiedDateTime: exportedAt,
  });
  writeUsers(writing);
  writeCodebook(writing);
  values.writeVariables();
  writeCases(writing, values);
  await writeSources(writing, sources);
  values.finish();
  writeNotes(writing);
  writeLinks(writing);
  if (project && project.note !== '') xml.text('Description', project.note);
  writing.noteReferences({ table: 'project', id: '' });
  xml.end();
  tellLosses(writing);
  return { losses: writing.losses.losses(), hasAstral: sources.hasAstral };
}
