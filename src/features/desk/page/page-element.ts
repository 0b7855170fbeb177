/** What holds the text: a document of its own for screen readers, that can have the focus. */
export function pageElement(label: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'transcript';
  root.setAttribute('role', 'document');
  root.setAttribute('aria-label', label);
  root.tabIndex = 0;
  return root;
}
