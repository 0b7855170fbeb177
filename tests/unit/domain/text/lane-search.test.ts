import { describe, expect, it } from 'vitest';
import { LaneSearch } from '#domain/text/lane-search.ts';

function searchAmong(...taken: number[]): LaneSearch {
  const search = new LaneSearch();
  search.begin();
  for (const lane of taken) search.take(lane);
  return search;
}

describe('a search for a lane', () => {
  it('finds the lowest that nobody has', () => {
    expect(searchAmong().free(undefined)).toBe(0);
    expect(searchAmong(0, 1, 3).free(undefined)).toBe(2);
    expect(searchAmong(1, 2).free(undefined)).toBe(0);
  });

  it('keeps the lane one has while that is free', () => {
    expect(searchAmong(0, 1).free(5)).toBe(5);
    expect(searchAmong(0, 5).free(5)).toBe(1);
  });

  it('forgets what the search before it met', () => {
    const search = searchAmong(0, 1, 2);
    search.begin();
    search.take(0);
    expect(search.free(undefined)).toBe(1);
    expect(search.free(2)).toBe(2);
  });
});
