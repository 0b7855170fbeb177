import type { Page } from '@playwright/test';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

export interface AccessibleTurns {
  /** What a screen reader is given of each paragraph. */
  readonly texts: readonly string[];
  /** Every role in the transcript. */
  readonly roles: ReadonlySet<string>;
}

/** The transcript as the browser's complete accessibility tree holds it. */
export async function accessibleTurns(page: Page, title: string): Promise<AccessibleTurns> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: readonly Node[];
  };
  await devtools.detach();
  const nodesById = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = nodesById.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const root = nodes.find(({ role, name }) => role?.value === 'document' && name?.value === title);
  if (!root) throw new Error(`no document ${title} in the accessibility tree`);
  const all = below(root).filter(({ ignored }) => !ignored);
  const wordsIn = (paragraph: Node) =>
    below(paragraph)
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name?.value ?? '')
      .join('');
  return {
    texts: all.filter(({ role }) => role?.value === 'paragraph').map(wordsIn),
    roles: new Set(all.map(({ role }) => role?.value ?? '')),
  };
}
