import { OF_ALL_CODES, OF_CODES } from './resampled-coefficients.ts';

type OfCodes = keyof typeof OF_CODES;
type OfAllCodes = keyof typeof OF_ALL_CODES;

/** What can have an interval: coefficients of one code, and summaries over all. */
export type IntervalName = OfCodes | 'u_alpha' | OfAllCodes;

export function isOfCodes(name: string): name is OfCodes {
  return Object.hasOwn(OF_CODES, name);
}

export function isOfAllCodes(name: string): name is OfAllCodes {
  return Object.hasOwn(OF_ALL_CODES, name);
}

export function isIntervalName(name: string): name is IntervalName {
  return isOfCodes(name) || isOfAllCodes(name) || name === 'u_alpha';
}

export const INTERVAL_NAMES: readonly IntervalName[] = [
  ...Object.keys(OF_CODES),
  'u_alpha',
  ...Object.keys(OF_ALL_CODES),
].filter(isIntervalName);
