import { expect, type Locator, type Page } from '@playwright/test';

/** The list that opens where the passage is. */
export function pickerOn(page: Page): Locator {
  return page.getByRole('dialog').filter({ has: page.getByRole('combobox') });
}

export async function typeIntoPicker(page: Page, text: string): Promise<void> {
  await expect(pickerOn(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(text);
}

/** Names of the codes offered, without those above them. */
function offered(options: Locator): Promise<string[]> {
  return options.evaluateAll((all) =>
    all.map((option) => Array.from(option.querySelectorAll('bdi')).at(-1)?.textContent ?? ''),
  );
}

/** Goes down until this code is chosen, and takes it. */
export async function takeFromPicker(page: Page, name: string): Promise<void> {
  const options = pickerOn(page).getByRole('option');
  let at = -1;
  await expect.poll(async () => (at = (await offered(options)).indexOf(name))).not.toBe(-1);
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(pickerOn(page)).toBeHidden();
}
