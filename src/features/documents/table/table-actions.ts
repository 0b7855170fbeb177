import type { TableOptions, TableReading } from '#features/documents/import/read-with-worker.ts';

/** What a table is taken for. */
export type TableContent = 'participants' | 'survey';

/** A table that is looked at, and what can be done with it whatever it holds. */
export interface TableActions {
  readonly reading: TableReading;
  readonly holds: TableContent;
  readonly onholds: (holds: TableContent) => void;
  /** Reads the file again. */
  readonly onread: (options: TableOptions) => void;
  /** The preview is finished with, the table brought in or not. */
  readonly ondone: () => void;
}
