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

async function expectRightToLeft(page: Page, t: Messages, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
  expect.soft(await leftInEnglish(page, t), `${name}, left in English`).toEqual([]);
}

async function expectNoBarriers(page: Page, name: string, part?: string): Promise<void> {
  expect.soft(await barriers(page, 'all', part), `${name}, light`).toEqual([]);
}

/** Nothing but colours can be otherwise in the dark, and they are the same in every language. */
async function expectContrastInTheDark(page: Page, name: string, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await barriers(page, 'contrast', part), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const [tag, t, does] of [
  ['en', en, 'has no barrier, light or dark'],
  ['ur', ur, 'has no barrier, lies right to left, without English on its controls'],
  // Barriers are the same in all that is written as Urdu is.
  ['ps', ps, 'lies right to left, without English on its controls'],
] as const) {
  test(`every screen in ${tag} ${does}`, async ({ page }) => {
    test.setTimeout(180_000);
    const bench = await openIn(page, tag, t);
    await expect(bench.shell.navigation.getByRole('link')).toHaveText(
      [...SCREEN_NAMES, 'settings' as const].map((name) => t.navigation[name]),
    );
    for (const { name, show, part } of everyScreen(bench)) {
      await test.step(name, async () => {
        await show();
        if (tag !== 'en') await expectRightToLeft(page, t, name);
        if (tag !== 'ps') await expectNoBarriers(page, name, part);
        if (tag === 'en') await expectContrastInTheDark(page, name, part);
      });
    }
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.projects.title);
  });
}
