import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import type { Given } from '#domain/quote.ts';
import { en } from '#i18n/en.ts';
import type { KeySpec } from '#session/key-spec.ts';
import { BesideDesk } from './pages/beside.ts';
import { workbench } from './pages/workbench.ts';
import { barriers } from './support/barriers.ts';
import { sampleFile } from './support/files.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { expect, test } from './support/test.ts';

const ORIGINAL = 'Official 05 · District Administration';
const t = en.translations;

/** Answers, each in both languages. */
const ESTIMATE = ['اندازہ ہی سمجھیے', 'Take it as a guess'] as const;
/** Spoken in English. */
const DEVICE = ['So is it the device', 'So is it the device'] as const;
const QUESTION = 'دس پندرہ فیصد کا اندازہ';

async function bringIn(page: Page, name: string, text: string, info: TestInfo) {
  const file = info.outputPath(name);
  await writeFile(file, text);
  const { documents, shell } = workbench(page);
  await shell.goTo('documents');
  await documents.drop([file]);
  await documents.importButton(1).click();
  await expect(documents.row(name.replace('.txt', ''))).toBeVisible();
}

/** The translation of the interview in two languages, less one question. */
async function shorterTranslation(): Promise<string> {
  const text = await readFile(sampleFile('official-05-english.txt'), 'utf8');
  return text.replace(/Interviewer: Where did you get the estimate[^\n]*\n\n/u, '');
}

/** What each key says of the answer that stands beside a question, and where it stands then. */
const KEYS: readonly {
  readonly second: KeySpec;
  readonly shows: (beside: BesideDesk) => Promise<void>;
}[] = [
  {
    second: 'KeyJ',
    shows: async (beside) => {
      await beside.expectLevel(QUESTION, DEVICE[1]);
    },
  },
  {
    second: 'KeyN',
    shows: async (beside) => {
      await beside.expectLevel(QUESTION, DEVICE[1]);
      expect((await beside.rowNames()).join()).toContain(t.nothingThere.original);
    },
  },
  {
    second: 'ArrowUp',
    shows: async (beside) => {
      await beside.expectLevel(QUESTION, DEVICE[1]);
    },
  },
  {
    second: 'ArrowDown',
    shows: async (beside) => {
      await beside.expectLevel(...ESTIMATE);
      await beside.expectLevel(...DEVICE);
      expect((await beside.rowNames()).join()).toContain(t.nothingThere.translation);
    },
  },
];

test('an interview in two languages is joined with a shorter translation, put right, coded and quoted', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  const { desk, documents, projects, shell, quotes } = workbench(page);
  const beside = new BesideDesk(page);
  await projects.open();
  await projects.openSample();
  await bringIn(page, 'Portal in English.txt', await shorterTranslation(), info);
  await documents.openOnDesk('Portal in English');
  await desk.transcript.focus();

  await test.step('joined from the desk, by keys', async () => {
    await beside.askToJoin('admin');
    await expect(beside.dialog).toContainText(ORIGINAL);
    await expect(beside.dialog).toContainText('Side by side as far as row');
    await expect(beside.dialog).toContainText(t.goesOn.original(1, 'turn'));
    await expect(beside.dialog).toContainText('a question stands beside an answer');
    expect(await barriers(page, 'all', 'dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(beside.sheet('original')).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: 'goes on for one turn' }),
    ).toBeVisible();
    await beside.expectLevel(QUESTION, ESTIMATE[1]);
  });

  for (const { second, shows } of KEYS)
    await test.step(`A ${second} puts it elsewhere, and that is undone`, async () => {
      const former = await beside.rowNames();
      await beside.paragraph('translation', ESTIMATE[1]).click();
      await page.keyboard.press('KeyA');
      await page.keyboard.press(second);
      await shows(beside);
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => beside.rowNames()).toEqual(former);
      await beside.expectLevel(QUESTION, ESTIMATE[1]);
    });

  await test.step('A O takes a correction back by itself, and that is undone', async () => {
    const former = await beside.rowNames();
    await beside.paragraph('translation', ESTIMATE[1]).click();
    await page.keyboard.press('KeyA');
    await page.keyboard.press('ArrowDown');
    await beside.expectLevel(...ESTIMATE);
    await page.keyboard.press('KeyA');
    await page.keyboard.press('KeyO');
    await expect.poll(() => beside.rowNames()).toEqual(former);
    await page.keyboard.press('Control+KeyZ');
    await beside.expectLevel(...ESTIMATE);
    await expect(page.getByRole('status').filter({ hasText: 'goes on for' })).toHaveCount(0);
  });

  await test.step('both texts scroll together', async () => {
    const host = page.locator('.transcript-host');
    await host.evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    await beside.expectLevel(...DEVICE);
    const before = await beside.boxOf('original', DEVICE[0]);
    await host.evaluate((element) => {
      element.scrollTop += 100;
    });
    await expect
      .poll(async () => Math.round(before.y - (await beside.boxOf('translation', DEVICE[1])).y))
      .toBe(100);
  });

  await test.step('a coding on either side shows on the other', async () => {
    await beside.selectTurn('translation', ESTIMATE[1]);
    await page.keyboard.press('KeyF');
    await desk.pick('Someone inside');
    await expect(
      beside.sheet('original').getByRole('button', { name: /Someone inside.*Take it as/u }),
    ).toBeVisible();
    await beside.selectTurn('original', DEVICE[0]);
    await page.keyboard.press('KeyF');
    await desk.pick('Word of mouth');
    await expect(
      beside.sheet('translation').getByRole('button', { name: /Word of mouth.*So is it/u }),
    ).toBeVisible();
    expect(await barriers(page, 'all')).toEqual([]);
  });

  await test.step('both are printed side by side, once', async () => {
    const sheets = pdfPages(await page.pdf());
    const printed = sheets.map(({ text }) => text).join('');
    expect(sheets[0]?.text).toContain('Translation:PortalinEnglish');
    expect(printed.split('Takeitasaguess')).toHaveLength(2);
    expect(printed.split('isitthedevicethatismissing')).toHaveLength(3);
    expect(printed).toContain('Someoneinside');
    await expect(page.locator('table')).toHaveCount(0);
  });

  await test.step('original, translation and both are in the file of quotes', async () => {
    await beside.selectTurn('original', ESTIMATE[0]);
    await page.keyboard.press('KeyK');
    await shell.goTo('quotes');
    const quote = quotes.quotes.first();
    const words: Readonly<Record<Given, readonly string[]>> = {
      original: [ESTIMATE[0]],
      translation: [ESTIMATE[1]],
      both: [...ESTIMATE],
    };
    for (const given of ['both', 'original', 'translation'] as const) {
      await quote.getByRole('radio', { name: t.quote.choices[given], exact: true }).check();
      for (const one of ESTIMATE)
        await expect(quote.getByText(one)).toHaveCount(words[given].includes(one) ? 1 : 0);
      const saved = await quotes.save('csv', (name) => info.outputPath(`${given}-${name}`));
      const csv = await readFile(saved, 'utf8');
      for (const one of ESTIMATE) expect(csv.includes(one)).toBe(words[given].includes(one));
    }
  });

  await test.step('all of it is undone, and comes back', async () => {
    await page.goBack();
    await expect(beside.sheet('translation')).toBeVisible();
    await shell.undoToTheStart();
    await page.reload();
    await expect(page.getByText('Portal in English')).toHaveCount(0);
    await shell.redoToTheEnd();
    await shell.goTo('documents');
    await documents.openOnDesk(ORIGINAL);
    await page.keyboard.press('Shift+KeyB');
    await beside.expectLevel(...ESTIMATE);
    await expect(
      beside.sheet('original').getByRole('button', { name: /Someone inside.*Take it as/u }),
    ).toBeVisible();
  });
});

test('texts in which nobody is named go side by side by paragraphs', async ({ page }, info) => {
  const { desk, documents, projects, shell } = workbench(page);
  const beside = new BesideDesk(page);
  await projects.open();
  await projects.create({ project: 'Two notes', coder: 'Sana Afridi' });
  await bringIn(
    page,
    'Urdu note.txt',
    'پورٹل پر لوگ آتے ہیں۔\n\nپھر وہ انتظار کرتے ہیں۔\n\nآخر میں دفتر جاتے ہیں۔\n',
    info,
  );
  await bringIn(page, 'English note.txt', 'People come to the portal.\n\nThen they wait.\n', info);
  await documents.openOnDesk('English note');
  await desk.transcript.focus();
  await beside.askToJoin('');
  await expect(beside.dialog).toContainText(t.join.counts(3, 2, 'paragraph'));
  await expect(beside.dialog).toContainText(t.goesOn.original(1, 'paragraph'));
  await page.keyboard.press('Escape');
  await expect(beside.dialog).toHaveCount(0);
  await expect(desk.transcript).toBeFocused();
  await beside.askToJoin('urdu');
  await page.keyboard.press('Enter');
  await beside.expectLevel('پھر وہ انتظار', 'Then they wait');
  await expect(
    page.getByRole('status').filter({ hasText: t.goesOn.original(1, 'paragraph') }),
  ).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(beside.sheet('original')).toHaveCount(0);
  await shell.everythingSaved();
});
