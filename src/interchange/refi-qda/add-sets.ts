import type { ForeignTarget } from '#interchange/foreign/foreign-project.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { QdaSet } from './qda-project.ts';

/** How things are called that sets have as members. */
function namesOf(draft: ForeignDraft): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (of: ForeignTarget['of'], key: string, name: string) =>
    names.set(`${of} ${key}`, name);
  for (const { key, name } of draft.codes) add('code', key, name);
  for (const { key, title } of draft.documents) add('document', key, title);
  for (const { key, title } of draft.memos) add('memo', key, title);
  for (const { key, name } of draft.cases) add('case', key, name);
  return names;
}

/** Groups of codes, sources and notes are memos on the project that name their members. */
export function addSets(draft: ForeignDraft, sets: readonly QdaSet[]): void {
  const names = namesOf(draft);
  for (const set of sets) {
    const members = set.members.flatMap((member) => {
      const [place] = draft.placesOf(member);
      if (!place) draft.losses.add('dangling-reference', set.name);
      return place ? (names.get(`${place.target.of} ${place.target.key}`) ?? []) : [];
    });
    const text = [set.description, ...members.map((member) => `– ${member}`)].filter(Boolean);
    const place = { target: { of: 'project', key: '' } } as const;
    draft.addMemo(set.guid, place, { title: set.name, text: text.join('\n') });
    draft.losses.add('set-as-memo', set.name);
  }
}
