import { expect } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { DOCUMENTS, type Part, type PlannedCoding } from './plan.ts';

/** What a person finds to code in a document. */
export function codingsIn(document: string, codings: readonly PlannedCoding[]): PlannedCoding[] {
  return codings.filter((one) => one.document === document);
}

/** Codes passages with the mouse, document by document. */
export async function codeAll(
  { shell, documents, desk }: Workbench,
  codings: readonly PlannedCoding[],
): Promise<void> {
  for (const document of DOCUMENTS) {
    const here = codingsIn(document, codings);
    if (here.length === 0) continue;
    await shell.goTo('documents');
    await documents.openOnDesk(document);
    for (const { words, code } of here) {
      await desk.selectWithMouse(words);
      await desk.code(code).click();
      await expect(desk.codeHere(code)).toBeVisible();
    }
  }
}

/** Says of the first coding what nobody else is to read yet, and puts it on the quote list. */
export async function remarkOnFirst({ shell, desk }: Workbench, part: Part): Promise<void> {
  const { page, t } = shell;
  const [first] = part.codings;
  if (!first) throw new Error(`${part.name} codes nothing`);
  await desk.selectWithMouse(first.words);
  await desk.press('Shift+M');
  await page.keyboard.type(part.comment);
  await desk.press('Escape', 'm');
  const memo = desk.inspector.locator('[contenteditable=true]');
  await expect(memo).toBeFocused();
  await page.keyboard.type(part.memo);
  await desk.press('Escape', 'k');
  await expect(shell.notice(t.quotes.picked(1))).toBeVisible();
  await shell.everythingSaved();
}

/** Marks documents as finished on the desk. */
export async function finish({ shell, documents, desk }: Workbench, part: Part): Promise<void> {
  for (const title of part.finishes) {
    await shell.goTo('documents');
    await documents.openOnDesk(title);
    const finished = desk.page.getByRole('button', {
      name: desk.t.agreement.desk.finished,
      exact: true,
    });
    await finished.click();
    await expect(finished).toHaveAttribute('aria-pressed', 'true');
  }
}
