import type { Browser } from '#tests/browsers/driver/browser.ts';

/** Firefox's accessibility tree, as screen readers are given it. It is built once it is asked for, and takes its time. */
const TURNS = `
  const [title, done] = arguments;
  // The service lives as long as somebody holds it.
  gBrowser.heldService ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const service = gBrowser.heldService;
  const below = (node) => Array.from({ length: node.childCount }, (_, at) => node.getChildAt(at));
  const roleOf = (node) => service.getStringRole(node.role);
  const all = (node) => below(node).flatMap((child) => [child, ...all(child)]);
  const textOf = (node) => (node.childCount ? below(node).map(textOf).join('') : (node.name ?? ''));
  const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
  const root = outer && all(outer).find((node) => roleOf(node) === 'non-native document' && node.name === title);
  const nodes = root ? all(root) : [];
  done({
    texts: nodes.filter((node) => roleOf(node) === 'paragraph').map(textOf),
    roles: [...new Set(nodes.map(roleOf))].sort(),
  });`;

export interface NativeTurns {
  readonly texts: readonly string[];
  readonly roles: readonly string[];
}

/** The paragraphs of a document in the browser's own accessibility tree; undefined where that cannot be read. */
export async function nativeTurns(
  browser: Browser,
  title: string,
): Promise<NativeTurns | undefined> {
  const { inBrowser } = browser.connection;
  return inBrowser && ((await inBrowser(TURNS, [title])) as NativeTurns);
}
