import type { Target } from '#domain/memo.ts';
import type { Writing } from './writing.ts';

/** How a memo hangs on a case, which cannot refer to it itself. */
const MEMO_RELATION = 'memo';

function guidOfEnd({ guids }: Writing, { table, id }: Target): string {
  switch (table) {
    case 'project':
      throw new RangeError('the format has no links to the project');
    case 'codings':
      // What other programs link are passages, not the codes on them.
      return guids.part('selection', id);
    case 'documents':
    case 'codes':
    case 'cases':
    case 'memos':
      return guids.of(table, id);
  }
}

export function writeLinks(writing: Writing): void {
  const { xml, guids, plan, losses, image } = writing;
  xml.beginGroup('Links');
  // First, so that a reader who takes a memo for what its first link says takes it for the case's.
  for (const { id: caseId } of image.records.cases) {
    for (const { id } of plan.memosOn({ table: 'cases', id: caseId })) {
      xml.empty('Link', {
        guid: guids.part('case-link', id),
        name: MEMO_RELATION,
        direction: 'OneWay',
        originGUID: guids.of('memos', id),
        targetGUID: guids.of('cases', caseId),
      });
    }
  }
  for (const { id, from, to, relation, note } of plan.links) {
    xml.begin('Link', {
      guid: guids.of('links', id),
      name: relation,
      direction: 'OneWay',
      originGUID: guidOfEnd(writing, from),
      targetGUID: guidOfEnd(writing, to),
    });
    if (note !== '') xml.empty('NoteRef', { targetGUID: guids.part('note', id) });
    xml.end();
    losses.add('authorship', relation);
  }
  xml.end();
}
