/** The scopes whose keys act where the focus is, from the widest to the nearest. */
export function scopesAt(target: Element, screen: string | undefined): string[] {
  const inner: string[] = [];
  for (
    let element = target.closest<HTMLElement>('[data-command-scope]');
    element;
    element = element.parentElement?.closest<HTMLElement>('[data-command-scope]') ?? null
  )
    inner.unshift(element.dataset['commandScope'] ?? '');
  return ['global', ...(screen === undefined ? [] : [screen]), ...inner];
}
