import { addLink, editLink } from '#domain/edits/links.ts';
import type { LinkId } from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import { newId } from '#storage/new-id.ts';
import type { Session, Written } from './session.svelte.ts';

/** Joins two things as the current coder, or says otherwise how a link joins them. */
export function saveLink(
  session: Session,
  fields: Pick<Link, 'from' | 'to' | 'relation' | 'note'>,
  link?: Link,
): Promise<Written | undefined> {
  const made = { id: newId<LinkId>(), ...fields, coder: session.coderId };
  return session.apply(link ? editLink(link, fields) : addLink(made));
}
