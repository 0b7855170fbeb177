import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Change, Fields } from '#domain/log/change.ts';
import type {
  BlobHash,
  ChangeId,
  CodeId,
  CoderId,
  CodingId,
  DeviceId,
  LayerId,
  ReviewId,
  RevisionId,
} from '#domain/ids.ts';
import type { TextSignature } from '#domain/text/text-signature.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import { APP_FORMAT } from './app-format.ts';
import type { PageRow } from './pages.ts';

/** Tables of plain records: all but the codings, which lie in pages. */
export type RowTableName = Exclude<TableName, 'codings'>;
export type Row = { readonly id: string; readonly present?: boolean } & Fields;
export type RowOf<Name extends RowTableName> = EntityOf<Name> & { readonly present?: boolean };

export interface BlobRow {
  readonly hash: BlobHash;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is said in a current text, folded, as bytes (see `folded-texts.ts`): made from the text, and made anew at any time. */
export interface FoldedRow {
  readonly revision: RevisionId;
  /** By which it goes where its text is erased. */
  readonly text: BlobHash;
  /** `FOLDING` when it was made. */
  readonly folding: number;
  readonly bodies: Uint8Array<ArrayBuffer>;
  readonly changes: Uint8Array<ArrayBuffer>;
  readonly joints: Uint8Array<ArrayBuffer>;
}

/** Of the same text; apart from it, so that all signatures are read at once. */
export interface SignatureRow extends Pick<FoldedRow, 'revision' | 'text' | 'folding'> {
  readonly signature: TextSignature;
}

/** How many present codings a layer holds, by code. */
export interface CountRow {
  readonly layer: LayerId;
  readonly byCode: Readonly<Record<CodeId, number>>;
}

/** A copy of the project that was brought in, and what is needed to take it out again. */
export interface MergeRow {
  /** Ordered by time, as all ids are. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly file: string;
  /** Who brought it in. */
  readonly coder: CoderId;
  /** The changes that came, and the one that holds what was chosen while merging. */
  readonly changes: readonly ChangeId[];
  /** Changes that were here already and became more, as they were. */
  readonly replaced: readonly Change[];
  /** Highest clock in the log after it: changes made here since are above. */
  readonly clock: string;
  /** It stays: something was erased for good since. */
  readonly isFinal: boolean;
}

export interface DeviceMeta {
  readonly key: 'device';
  readonly id: DeviceId;
  /** Devices this copy was restored from; undo reaches their changes too. */
  readonly predecessors: readonly DeviceId[];
  /** Last sequence number this device used. */
  readonly sequence: number;
  /** Highest clock in the log; undefined in an empty one. */
  readonly clock?: string | undefined;
}
export interface FormatMeta {
  readonly key: 'format';
  readonly minimumApp: number;
}
/** The last time the whole project went into a file: when (milliseconds), and how far this device's changes had come. */
export interface BackupMeta {
  readonly key: 'backup';
  readonly at: number;
  readonly sequence: number;
}
/** Who codes in this browser. */
export interface CoderMeta {
  readonly key: 'coder';
  readonly id: CoderId;
}
/** The review that this copy is for: nothing but its remarks is written. */
export interface ReviewMeta {
  readonly key: 'review';
  readonly id: ReviewId;
}
export type Meta = DeviceMeta | FormatMeta | BackupMeta | CoderMeta | ReviewMeta;

const ROW_INDEXES: Readonly<Record<RowTableName, string>> = {
  project: 'id',
  documents: 'id',
  revisions: 'id, document',
  turns: 'id, revision',
  speakers: 'id, document',
  cases: 'id',
  attributes: 'id',
  values: 'id, subject, attribute',
  coders: 'id',
  codes: 'id',
  memos: 'id, target.id',
  links: 'id, from.id, to.id',
  quotes: 'id, document',
  rounds: 'id',
  participations: 'id',
  decisions: 'id, round',
  reviews: 'id',
  remarks: 'id, review',
};
export const ROW_TABLES = Object.keys(ROW_INDEXES) as RowTableName[];

/** One project: its log, blobs and everything that folding the log gives. */
export class ProjectDatabase extends Dexie {
  declare readonly log: EntityTable<Change, 'id'>;
  declare readonly meta: Table<Meta, Meta['key']>;
  declare readonly blobs: EntityTable<BlobRow, 'hash'>;
  declare readonly pages: Table<PageRow, [LayerId, CodingId]>;
  declare readonly counts: EntityTable<CountRow, 'layer'>;
  declare readonly merges: EntityTable<MergeRow, 'id'>;
  declare readonly folded: EntityTable<FoldedRow, 'revision'>;
  declare readonly signatures: EntityTable<SignatureRow, 'revision'>;
  #onClosed: (() => void) | undefined;

  constructor(name: string, durability: 'strict' | 'relaxed' = 'strict') {
    super(name, { chromeTransactionDurability: durability, cache: 'disabled' });
    const schema = this.version(APP_FORMAT).stores({
      log: 'id, [clock+device+sequence], [device+sequence], [device+coder+sequence], [device+sequence+undoes], *blobs',
      meta: 'key',
      blobs: 'hash',
      pages: '[layer+first]',
      counts: 'layer',
      merges: 'id',
      folded: 'revision, text',
      signatures: 'revision, text, folding',
      ...ROW_INDEXES,
    });
    // Dexie lets an older build open a newer database: the mark is what keeps it from writing.
    schema.upgrade((transaction) =>
      transaction.table<Meta>('meta').put({ key: 'format', minimumApp: APP_FORMAT }),
    );
  }

  /** What is to be let go with the connection. */
  whenClosed(release: () => void): void {
    this.#onClosed = release;
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    this.#onClosed?.();
  }

  rows<Name extends RowTableName>(name: Name): Table<RowOf<Name>, string> {
    return this.table(name);
  }

  async device(): Promise<DeviceMeta> {
    const meta = await this.meta.get('device');
    if (meta?.key !== 'device') throw new RangeError('a project database without a device');
    return meta;
  }
}

/** Name of the database that holds the project opened under a local id. */
export function databaseName(localId: string): string {
  return `hashiya-project-${localId}`;
}
