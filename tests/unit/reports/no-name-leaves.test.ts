import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import { frequencies } from '#analysis/frequencies.ts';
import { namedPassage, type NamedPassage } from '#analysis/named-passage.ts';
import { listQuotes } from '#analysis/quote-list.ts';
import { retrieveCodings } from '#analysis/retrieval.ts';
import type { Study } from '#analysis/study.ts';
import type { DocumentId, ProjectId, QuoteId } from '#domain/ids.ts';
import { DEFAULT_ATTRIBUTION, type Project } from '#domain/project.ts';
import type { Quote } from '#domain/quote.ts';
import { describeTable, namedColumns } from '#reports/describe-table.ts';
import { frequencyFile } from '#reports/frequency-file.ts';
import { reportRows } from '#reports/report-rows.ts';
import { describeQuery } from '#features/retrieve/describe-query.ts';
import { en } from '#i18n/en.ts';
import { Locale } from '#i18n/locale.svelte.ts';
import { quotesReport } from '#interchange/reports/quotes.ts';
import { REPORT_FORMATS, reportFormats } from '#interchange/table/report-formats.ts';
import type { Report } from '#interchange/table/report.ts';
import { attributionFor } from '#reports/attribution-for.ts';
import { clipboardText } from '#parts/passage/clipboard-text.ts';
import { passageDirection } from '#parts/passage/passage-direction.ts';
import { passageEntry } from '#reports/passage-entry.ts';
import { passageReportLabels } from '#reports/passage-report-labels.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';
import { EVERYTHING } from '#session/retrieval-query.ts';
import { aStudy, SA } from '#tests/unit/support/a-study.ts';

const made = aStudy({
  codes: { trust: undefined },
  cases: { Raza: {}, Bilal: {} },
  documents: {
    one: {
      case: 'Raza',
      date: '2019-04-09',
      lines: [
        ['Q', 'Who uses it?'],
        ['Raza', 'Few know it.'],
        ['Bilal', 'I waited.'],
        ['Raza', 'They come.'],
      ],
    },
  },
  codings: [['SA', 'one', 'trust', [3, 62]]],
});
const cases = made.cases.map((one) => (one.name === 'Bilal' ? { ...one, pseudonym: 'Omar' } : one));
const study: Study = {
  ...made,
  cases,
  documents: made.documents.map((one) => ({
    ...one,
    document: { ...one.document, title: 'Interview_raza' },
  })),
};
const project: Project = {
  id: 'project' as ProjectId,
  name: 'Raza and others',
  note: '',
  attribution: `${DEFAULT_ATTRIBUTION} {document} {speaker}`,
  usePseudonyms: true,
};
const locale = new Locale('en', en);
const names = shownNamesOf({ data: { project, cases } }, 'en');
const tree = new CodeTree(study.codes);
const documents = names.titled(study.documents.map(({ document }) => document));
const setting = { attribution: project.attribution, attributes: [] };

const retrieved = retrieveCodings(study, { coders: [SA], withDescendants: true });
const quotes = listQuotes(study, [
  {
    id: 'quote' as QuoteId,
    document: 'one' as DocumentId,
    place: { revision: 'one-text', start: 3, end: 62 },
    note: '',
    order: 'a0',
    coder: SA,
  } as Quote,
]);
const passages = (all: typeof retrieved | typeof quotes) =>
  all.map((one) => namedPassage(one, names));

function passageReport(all: readonly NamedPassage[]): Report {
  const query = { ...EVERYTHING, documents: ['one' as DocumentId] };
  const asked = describeQuery(query, { tree, attributes: [], coders: [], documents }, en);
  const labels = passageReportLabels(
    locale,
    names.title(project.name),
    asked.map(({ text }) => text),
  );
  const entries = all.map((one) =>
    passageEntry(one, { path: ['trust'], coders: ['SA'] }, setting, 'en'),
  );
  return quotesReport(entries, labels, true);
}

function frequencyReport(): Report {
  const request = { coders: [SA], united: false, grouping: { by: 'document' } } as const;
  const table = frequencies(study, request);
  const named = { attributes: [], coders: [], documents };
  const columns = namedColumns(table, named, en);
  const rows = reportRows(table, tree, { themesOnly: false, showsEmpty: true });
  const caption = describeTable(table, request, tree, named, en, locale.language);
  const title = names.title(project.name);
  return frequencyFile(title, { columns, rows, caption }, tree, locale).report;
}

/** All text of a file; of a zip, of everything in it. */
async function textIn(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (typeof content === 'string') return content;
  const entries = await new ZipReader(new BlobReader(new Blob([content]))).getEntries();
  const texts = entries.map(async (entry) =>
    entry.directory ? '' : await entry.getData(new TextWriter(), { useWebWorkers: false }),
  );
  return (await Promise.all(texts)).join('\n');
}

const reports: readonly (readonly [name: string, make: () => Report, kept: string])[] = [
  ['retrieved codings', () => passageReport(passages(retrieved)), 'Few know it.'],
  ['quotes', () => passageReport(passages(quotes)), 'Few know it.'],
  ['frequencies by document', frequencyReport, 'trust'],
];

describe.each(reports)('with pseudonyms, %s', (_name, make, kept) => {
  it.each(REPORT_FORMATS)('carry no name out as %s', async (format) => {
    const text = await textIn(await reportFormats[format].write(make(), en.quotes.captionTitle));
    expect(text).toContain(kept);
    expect(text).toContain('Participant 1');
    expect(text).not.toMatch(/raza|bilal/iu);
  });
});

it('carries no name to the clipboard', () => {
  const { plain, html } = clipboardText(
    passages(quotes).map((passage) => ({
      text: passage.text,
      language: passage.language,
      direction: passageDirection(passage),
      attribution: attributionFor(passage, [], setting, 'en', false).text,
    })),
  );
  expect(plain).toContain(
    'Omar: I waited.\nParticipant 1: They (Interview Participant 1, April 2019)',
  );
  expect(plain + html).not.toMatch(/raza|bilal/iu);
});

it('calls participants in the language of the paper', () => {
  const urdu = { ...project, attribution: '(انٹرویو {name})' };
  const shown = shownNamesOf({ data: { project: urdu, cases } }, 'en');
  expect(shown.title('Raza')).toBe('شریک 1');
});
