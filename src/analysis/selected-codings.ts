import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { columnHoldsCoding, type Column } from './columns.ts';
import { countedCodings, type CountedCoding } from './counted-codings.ts';
import type { FrequencyRequest } from './frequencies.ts';
import type { StudyIndex } from './study-index.ts';

export interface CodingFilter {
  /** Whose codings; what several coded alike comes once. */
  readonly coders: readonly CoderId[];
  /** Absent: of any code. */
  readonly codes?: readonly CodeId[] | undefined;
  readonly withDescendants: boolean;
  /** Absent: in any document. */
  readonly documents?: readonly DocumentId[] | undefined;
  /** A group of cases. */
  readonly group?: Extract<Column, { kind: 'value' | 'none' }> | undefined;
}

export function selectedCodings(index: StudyIndex, filter: CodingFilter): CountedCoding[] {
  const { tree } = index;
  const codes =
    filter.codes &&
    new Set(
      filter.codes.flatMap((id) => [
        id,
        ...(filter.withDescendants ? tree.descendants(id).map((code) => code.id) : []),
      ]),
    );
  const documents = filter.documents && new Set(filter.documents);
  return countedCodings(index, filter.coders).filter(
    (coding) =>
      (!codes || codes.has(coding.code)) &&
      (!documents || documents.has(coding.document.document.id)) &&
      (!filter.group || columnHoldsCoding(index, filter.group, coding)),
  );
}

/** What finds the codings that a cell of a frequency table counts. */
export function cellFilter(request: FrequencyRequest, code: CodeId, column: Column): CodingFilter {
  const filter = { coders: request.coders, codes: [code], withDescendants: true };
  switch (column.kind) {
    case 'value':
    case 'none':
      return { ...filter, group: column };
    case 'coder':
      return { ...filter, coders: [column.coder] };
    case 'document':
      return { ...filter, documents: [column.document] };
    case 'total':
      return filter;
  }
}
