/** Length of the longest name, however many there are. */
export function longestOf(names: Iterable<string>): number {
  let longest = 0;
  for (const name of names) longest = Math.max(longest, name.length);
  return longest;
}
