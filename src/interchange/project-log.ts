import type { DeviceId, ProjectId, ReviewId } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import type { StoredBlob } from './hashiya/write.ts';

/** A project as its changes tell it, whatever file it came from: what a project is made of here. */
export interface ProjectLog {
  readonly project: ProjectId;
  readonly name: string;
  /** The device that wrote the file and those before it: undo in a copy reaches their changes. */
  readonly devices: readonly DeviceId[];
  readonly changes: readonly Change[];
  readonly blobs: readonly StoredBlob[];
  /** Of a copy that is for a review: nothing but its remarks can be written. */
  readonly review?: ReviewId | undefined;
}

/** What a pure reader cannot have by itself. */
export interface Stamp {
  readonly newId: <Id extends string>() => Id;
  /** Milliseconds since 1970. */
  readonly now: number;
}
