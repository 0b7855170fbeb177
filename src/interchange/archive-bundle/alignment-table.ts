import { alignedDocuments } from '#domain/aligned-documents.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { isEmptyRange, type AlignedRow, type Side } from '#domain/text/align-turns.ts';
import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import type { Turn } from '#domain/text/turn.ts';
import { originalOf } from '#domain/translations.ts';
import type { ReportCell } from '#interchange/table/report.ts';
import type { BundleField, BundleTable } from './bundle-table.ts';
import { readText, readUnits, type BundleText } from './bundle-texts.ts';

/** A text whose turns are counted in code points. */
interface Counted extends BundleText {
  readonly turns: readonly Turn[];
  readonly counter: CodePointCounter;
}

function fieldsOf(side: Side): BundleField[] {
  return [
    { name: side, type: 'string', description: `Title of the ${side}; see documents.csv.` },
    {
      ...{ name: `${side}_start`, type: 'integer' },
      description: `Where its turns begin, in Unicode code points from 0; empty where the ${side} has none.`,
    },
    {
      ...{ name: `${side}_end`, type: 'integer' },
      description: 'Where they end: the first code point after them.',
    },
  ];
}

function cellsOf({ document, turns, counter }: Counted, row: AlignedRow, side: Side): ReportCell[] {
  const [first, last] = [turns[row[side].from], turns[row[side].to - 1]];
  if (isEmptyRange(row[side]) || !first || !last) return [document.title, null, null];
  const at = (offset: number) => counter.length({ start: 0, end: offset });
  return [document.title, at(first.start), at(last.end)];
}

/** Which turns of translations stand beside which of their originals. */
export async function alignmentTable(
  image: ProjectImage,
  texts: readonly BundleText[],
): Promise<BundleTable> {
  const documents = texts.map(({ document }) => document);
  const named = new Set(
    documents.flatMap((document) => {
      const original = originalOf(documents, document);
      return original ? [document.id, original.id] : [];
    }),
  );
  const counted: Counted[] = [];
  for (const one of texts.filter(({ document }) => named.has(document.id))) {
    const { turns } = await readUnits(image, one.revision);
    const counter = new CodePointCounter(await readText(image, one.revision));
    counted.push({ ...one, turns, counter });
  }
  const pairs = [...alignedDocuments(counted, image.records.turns).values()];
  return {
    name: 'alignment',
    description: 'Translations beside their originals. A row for what stands side by side.',
    fields: [
      ...fieldsOf('original'),
      ...fieldsOf('translation'),
      {
        ...{ name: 'said', type: 'boolean' },
        description: 'Whether a person said so; other turns go by their order.',
      },
    ],
    rows: pairs.flatMap(({ original, translation, alignment }) =>
      alignment.rows.map((row) => [
        ...cellsOf(original, row, 'original'),
        ...cellsOf(translation, row, 'translation'),
        String(row.isSaid),
      ]),
    ),
  };
}
