import type { OffsetReading } from './offset-reading.ts';

/** A way to count positions. */
export type Counting = Pick<OffsetReading, 'unit' | 'lineEnd'>;
