/** The keys that come to themselves again when one goes up from them; each is looked at once, however deep it lies. */
export function inCircles<Key>(
  keys: Iterable<Key>,
  above: (key: Key) => Key | undefined,
): ReadonlySet<Key> {
  const found = new Set<Key>();
  const done = new Set<Key>();
  for (const start of keys) {
    const path = new Set<Key>();
    let at: Key | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = above(at);
    }
    let isInside = false;
    for (const key of path) {
      isInside ||= key === at;
      if (isInside) found.add(key);
      done.add(key);
    }
  }
  return found;
}
