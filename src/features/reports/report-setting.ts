import type { Grouping } from '#analysis/columns.ts';
import type { FrequencyRequest } from '#analysis/frequencies.ts';
import { groupAttribute } from '#analysis/group-attribute.ts';
import type { Attribute } from '#domain/case.ts';
import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';

export const FIGURES = ['codings', 'documents', 'cases', 'characters', 'share'] as const;
export type Figure = (typeof FIGURES)[number];

/** What the report counts and shows. */
export interface ReportSetting {
  readonly grouping: Grouping;
  /** All coders together where they are united; by coder they stand side by side whoever is chosen. */
  readonly coder: CoderId | 'united';
  /** The one that is drawn. */
  readonly figure: Figure;
  /** Puts all figures into the table. */
  readonly allFigures: boolean;
  readonly themesOnly: boolean;
  readonly showsEmpty: boolean;
}

/** What a setting can name. */
export interface ReportChoices {
  readonly attributes: readonly Attribute[];
  readonly coders: readonly Coder[];
  /** Who asks. */
  readonly own: CoderId;
}

type Query = Readonly<Record<string, string>>;

function groupingOf(by: string | undefined, attributes: readonly Attribute[]): Grouping {
  if (by === 'coder' || by === 'document') return { by };
  const chosen = attributes.find(({ id, of }) => id === by && of === 'case');
  const attribute = chosen ?? groupAttribute(attributes);
  return attribute ? { by: 'attribute', attribute: attribute.id } : { by: 'document' };
}

/** The setting an address carries; what it does not say, or says of things that are gone, is as at first. */
export function readReportSetting(query: Query, choices: ReportChoices): ReportSetting {
  const { attributes, coders, own } = choices;
  const named = coders.find(({ id }) => id === query['coder'])?.id;
  return {
    grouping: groupingOf(query['by'], attributes),
    coder: query['coder'] === 'united' ? 'united' : (named ?? own),
    figure: FIGURES.find((figure) => figure === query['figure']) ?? 'codings',
    allFigures: query['figures'] === 'all',
    themesOnly: query['codes'] === 'themes',
    showsEmpty: query['empty'] === 'show',
  };
}

export function reportQuery(setting: ReportSetting): Query {
  const { grouping, coder, figure, allFigures, themesOnly, showsEmpty } = setting;
  return {
    by: grouping.by === 'attribute' ? grouping.attribute : grouping.by,
    coder,
    figure,
    ...(allFigures && { figures: 'all' }),
    ...(themesOnly && { codes: 'themes' }),
    ...(showsEmpty && { empty: 'show' }),
  };
}

/** One coder's codings, or everybody's where that was asked for or the coders stand side by side. */
export function frequencyRequest(
  { grouping, coder }: ReportSetting,
  coders: readonly Coder[],
): FrequencyRequest {
  const united = coder === 'united';
  const all = united || grouping.by === 'coder';
  return { coders: all ? coders.map(({ id }) => id) : [coder], united, grouping };
}
