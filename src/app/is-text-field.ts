const OTHER_INPUTS = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'];

/** Whether what is typed there becomes text. */
export function isTextField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !OTHER_INPUTS.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
