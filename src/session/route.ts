export const SCREEN_NAMES = [
  'documents',
  'desk',
  'codebook',
  'retrieve',
  'search',
  'agreement',
  'reports',
  'quotes',
  'memos',
  'claims',
] as const;
/** A screen of one project. */
export type ScreenName = (typeof SCREEN_NAMES)[number];

export interface ProjectRoute {
  readonly page: 'project';
  readonly project: string;
  readonly screen: ScreenName;
  readonly document?: string | undefined;
  /** What the screen should show first, such as `coding` to jump to or `code` to filter by. */
  readonly query: Readonly<Record<string, string>>;
}

/** Where the page is. Settings belong to the machine and are reachable without a project. */
export type Route = { readonly page: 'projects' } | { readonly page: 'settings' } | ProjectRoute;

function isScreenName(value: string): value is ScreenName {
  return SCREEN_NAMES.some((name) => name === value);
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function parseProjectRoute(parts: readonly string[], query: string): ProjectRoute | undefined {
  const [project, screen = 'documents', document, ...rest] = parts;
  if (!project || !isScreenName(screen) || rest.length > 0) return undefined;
  return {
    page: 'project',
    project,
    screen,
    ...(document ? { document } : {}),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/**
 * Reads the address's hash: `#/`, `#/settings` or `#/p/<project>/<screen>/<document>?key=value`.
 * `undefined` when it names nothing.
 */
export function parseRoute(hash: string): Route | undefined {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parts = path.replace(/\/$/, '').split('/').map(decode);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const [page, ...rest] = parts;
  if (page === '' && rest.length === 0) return { page: 'projects' };
  if (page === 'settings' && rest.length === 0) return { page: 'settings' };
  return page === 'p' ? parseProjectRoute(rest, query) : undefined;
}

/** The address of a route, for `href` and `location.hash`. */
export function formatRoute(route: Route): string {
  if (route.page === 'projects') return '#/';
  if (route.page === 'settings') return '#/settings';
  const parts = [route.project, route.screen, ...(route.document ? [route.document] : [])];
  const query = new URLSearchParams(route.query).toString();
  return `#/p/${parts.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}
