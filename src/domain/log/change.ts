import { z } from 'zod';
import {
  blobHashSchema,
  idSchema,
  type ChangeId,
  type CodeId,
  type CoderId,
  type CodingId,
  type DeviceId,
  type LayerId,
  type RevisionId,
} from '#domain/ids.ts';
import type { TableName } from '#domain/tables.ts';

/**
 * Fields of a record by name. `present` is a field like any other: a record is seen while it is true. A field that
 * is missing here is absent; a record without any field does not exist.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** Only the fields that differ. A name that stands in `before` and not in `after` was taken away, and the other way round. */
export interface RecordChange {
  readonly table: TableName;
  readonly id: string;
  /** Of a coding: its layer, by which storage finds its page. */
  readonly layer?: LayerId | undefined;
  readonly before: Fields;
  readonly after: Fields;
}

/** Many codings of one layer and revision brought or taken at once, in columns: coding `i` has `ids[i]`, `codes[code[i]]`, … */
export interface CodingColumns {
  readonly does: 'add' | 'take';
  readonly layer: LayerId;
  readonly revision: RevisionId;
  readonly codes: readonly CodeId[];
  readonly ids: readonly CodingId[];
  readonly code: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** What was erased for good and is to be erased wherever it turns up again. */
export interface ErasedRecord {
  readonly table: TableName;
  readonly id: string;
}

/** The name of an edit and the ids and counts its sentence needs (`i18n` holds the sentence). */
export interface Edit {
  readonly name: string;
  readonly ids?: Readonly<Record<string, string>> | undefined;
  readonly count?: number | undefined;
}

/** What an edit wants to happen, before the writer has stamped it. */
export interface Draft {
  readonly edit: Edit;
  readonly records: readonly RecordChange[];
  readonly columns?: readonly CodingColumns[] | undefined;
  /** Texts and files that the records name; they are stored before the change. */
  readonly blobs?: readonly string[] | undefined;
  /** An order to erase, which stays in the log for good; see `erasure.ts`. */
  readonly erases?: readonly ErasedRecord[] | undefined;
}

/** One row of the log. `(clock, device, sequence)` orders all changes of all devices. */
export interface Change extends Draft {
  readonly id: ChangeId;
  readonly device: DeviceId;
  /** Counts this device's changes from 1; a merge that was taken back leaves a gap, for no number is used twice. */
  readonly sequence: number;
  /** Hybrid logical clock, see `clock.ts`. */
  readonly clock: string;
  readonly coder: CoderId;
  /** The change this one takes back (undo), or whose taking back it takes back (redo). */
  readonly undoes?: ChangeId | undefined;
}

const fieldsSchema = z.record(z.string(), z.unknown());

/** Records of tables of a newer version are kept as they came; whoever applies changes passes over them. */
const tableSchema = z.custom<TableName>((name) => typeof name === 'string' && name !== '');

/** What a newer version says beside is kept. */
export const changeSchema: z.ZodType<Change> = z.looseObject({
  id: idSchema<ChangeId>(),
  device: idSchema<DeviceId>(),
  sequence: z.int().positive(),
  clock: z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}$/),
  coder: idSchema<CoderId>(),
  edit: z.looseObject({
    name: z.string().min(1),
    ids: z.record(z.string(), z.string()).optional(),
    count: z.number().optional(),
  }),
  records: z.array(
    z.looseObject({
      table: tableSchema,
      id: z.string().min(1),
      layer: idSchema<LayerId>().optional(),
      before: fieldsSchema,
      after: fieldsSchema,
    }),
  ),
  columns: z
    .array(
      z
        .looseObject({
          does: z.enum(['add', 'take']),
          layer: idSchema<LayerId>(),
          revision: idSchema<RevisionId>(),
          codes: z.array(idSchema<CodeId>()),
          ids: z.array(idSchema<CodingId>()),
          code: z.array(z.int().nonnegative()),
          start: z.array(z.int().nonnegative()),
          end: z.array(z.int().positive()),
        })
        .refine(
          ({ ids, code, start, end, codes }) =>
            [code, start, end].every((column) => column.length === ids.length) &&
            code.every((index) => index < codes.length),
          'columns of one length, codes within the list',
        ),
    )
    .optional(),
  blobs: z.array(blobHashSchema).optional(),
  erases: z.array(z.looseObject({ table: tableSchema, id: z.string().min(1) })).optional(),
  undoes: idSchema<ChangeId>().optional(),
});

export function compareChanges(a: Change, b: Change): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
