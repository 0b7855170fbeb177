import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';
import { ps } from '#i18n/ps.ts';
import { SCREEN_NAMES } from '#session/route.ts';
import { ur } from '#i18n/ur.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { barriers } from './support/barriers.ts';
import { everyScreen } from './support/every-screen.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { expect, test } from './support/test.ts';

/** The sample study, with the page in a language. */
async function openIn(page: Page, tag: LocaleTag, t: Messages): Promise<Workbench> {
  const { shell, projects, settings } = workbench(page);
  await projects.open();
  await projects.openSample();
  await shell.goTo('settings');
  await settings.chooseLanguage(tag);
  return workbench(page, t);
}

for (const [tag, t] of [
  ['ur', ur],
  ['ps', ps],
] as const) {
  test(`every screen in ${tag} lies right to left, without English on its controls`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const bench = await openIn(page, tag, t);
    await expect(bench.shell.navigation.getByRole('link')).toHaveText(
      [...SCREEN_NAMES, 'settings' as const].map((name) => t.navigation[name]),
    );
    for (const { name, show } of everyScreen(bench)) {
      await test.step(name, async () => {
        await show();
        await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
        expect.soft(await leftInEnglish(page, t), name).toEqual([]);
      });
    }
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.projects.title);
  });
}

for (const [tag, t] of [
  ['en', en],
  ['ur', ur],
] as const) {
  test(`no barrier on any screen in ${tag}, light or dark`, async ({ page }) => {
    test.setTimeout(180_000);
    const bench = await openIn(page, tag, t);
    for (const { name, show, part } of everyScreen(bench)) {
      await test.step(name, async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await show();
        expect.soft(await barriers(page, 'all', part), `${name}, light`).toEqual([]);
        // Nothing but colours can be otherwise in the dark.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await barriers(page, 'contrast', part), `${name}, dark`).toEqual([]);
      });
    }
  });
}
