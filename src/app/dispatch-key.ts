import type { CommandList, ReadyCommand } from '#session/command-list.svelte.ts';
import { actsWhileTyping, matchesKey } from '#session/key-spec.ts';

const OTHER_INPUTS = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'];

/** Whether what is typed there becomes text. */
function isTextField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !OTHER_INPUTS.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** From the widest to the one nearest to the focus. */
function scopesAt(target: Element, screen: string | undefined): string[] {
  const scopes = ['global', ...(screen === undefined ? [] : [screen])];
  const inner: string[] = [];
  for (
    let element = target.closest<HTMLElement>('[data-command-scope]');
    element;
    element = element.parentElement?.closest<HTMLElement>('[data-command-scope]') ?? null
  )
    inner.unshift(element.dataset['commandScope'] ?? '');
  return [...scopes, ...inner];
}

/** The command that a key press on the page means; a dialog or menu that is open keeps its keys for itself. */
export function commandForKey(
  event: KeyboardEvent,
  commands: CommandList,
  screen: string | undefined,
): ReadyCommand | undefined {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.defaultPrevented || target.closest('dialog, [role="menu"]')) return undefined;
  const command = commands.byKey(event, scopesAt(target, screen));
  if (!command || !isTextField(target)) return command;
  const spec = command.keys?.find((one) => matchesKey(one, event, commands.platform));
  return spec !== undefined && actsWhileTyping(spec) ? command : undefined;
}
