import type { Link } from '#domain/link.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

/** Joins two things by a relation. */
export function addLink(link: Link): Draft | undefined {
  return draft({ name: 'addLink' }, [created('links', link)]);
}

/** Says otherwise how two things are joined, or why. */
export function editLink(
  link: Link,
  fields: Partial<Pick<Link, 'from' | 'to' | 'relation' | 'note'>>,
): Draft | undefined {
  return draft({ name: 'editLink' }, [changed('links', link, fields)]);
}

export function removeLink(link: Link): Draft | undefined {
  return draft({ name: 'removeLink' }, [removed('links', link)]);
}
