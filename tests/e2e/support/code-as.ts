import type { Workbench } from '../pages/workbench.ts';
import { expect } from './test.ts';

/** Codes words of the document that is open on the desk. */
export async function codeAs(
  { shell, desk }: Workbench,
  coder: string,
  codings: readonly (readonly [code: string, words: string])[],
): Promise<void> {
  await shell.switchCoder(coder);
  for (const [code, words] of codings) {
    await desk.selectWithMouse(words);
    await desk.code(code).click();
    await expect(desk.codeHere(code).first()).toBeVisible();
  }
}
