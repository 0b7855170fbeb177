import type { Page, Route } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';
import { workbench, type Workbench } from '../pages/workbench.ts';

const TEXT = `Interviewer: Who uses the portal in your district?

Amina Khan: My neighbours look at it from a distance. When one case is settled they come with their own. Nobody waits for the office any more.

Interviewer: And do people trust it?

Amina Khan: Some of them do. The others say that the officer closes a complaint unread. I filed two and heard nothing.

Interviewer: آپ نے خود کیا دیکھا؟

Amina Khan: میں نے پورٹل پر شکایت درج کی۔ دو ہفتے تک کوئی جواب نہیں آیا۔ پھر میں خود دفتر گئی۔

Interviewer: Did it help in the end?

Amina Khan: The clerk found it in an hour. It had been in his drawer all the time.
`;

const OTHER_TEXT = `Interviewer: What is the office for?

Amina Khan: Nobody could tell me.
`;

const CODES = [
  { key: 'trust', name: 'Trust', theme: true, below: { doubt: 'Doubt', hope: 'Hope' } },
  {
    key: 'awareness',
    name: 'Awareness',
    theme: true,
    below: { campaigns: 'Campaigns', word: 'Word of mouth' },
  },
  { key: 'access', name: 'رسائی', below: { building: 'دفتر' } },
  { key: 'waiting', name: 'Queues', below: {} },
] as const;

const CODINGS = [
  ['SA', 'trust/doubt', 'look at it from a distance'],
  ['SA', 'awareness/campaigns', 'they come with their own'],
  ['SA', 'trust/doubt', 'the officer closes a complaint unread'],
  ['SA', 'trust/hope', 'closes a complaint'],
  ['NK', 'trust/doubt', 'I filed two'],
  ['SA', 'trust/doubt', 'کوئی جواب نہیں آیا'],
  ['SA', 'trust/hope', 'The clerk found it'],
  ['SA', 'trust/hope', 'in an hour.'],
] as const;

const SPEAKERS = [
  { label: 'Interviewer', role: 'interviewer' },
  { label: 'Amina Khan', role: 'respondent', case: 'Amina Khan' },
];

function described(key: string, name: string) {
  return { key, name, definition: '', include: '', exclude: '', example: '' };
}

/** Files of the sample study, by the beginnings of their names in the build. */
const FILES: Readonly<Record<string, unknown>> = {
  'study-': {
    name: 'A small study',
    note: '',
    codebooks: ['core-themes'],
    coders: [
      { initials: 'SA', name: 'Sana Afridi' },
      { initials: 'NK', name: 'Nadeem Khan' },
    ],
    participants: 'participants.csv',
    documents: [
      {
        file: 'official-04.txt',
        title: 'Interview',
        kind: 'transcript',
        date: '2019-04-03',
        language: 'en',
        speakers: SPEAKERS,
      },
      {
        file: 'citizen-01.txt',
        title: 'Telephone call',
        kind: 'transcript',
        language: 'en',
        speakers: SPEAKERS,
      },
    ],
    projectMemo: 'Small enough to know every passage.',
    codeMemos: [],
  },
  'core-themes-': {
    format: 'hashiya-codebook',
    version: 1,
    id: 'core-themes',
    title: 'Core themes',
    description: '',
    source: '',
    language: 'en',
    codes: CODES.map(({ key, name, below, ...code }) => ({
      ...described(key, name),
      ...('theme' in code && { theme: true }),
      codes: Object.entries(below).map(([child, childName]) => described(child, childName)),
    })),
  },
  'participants-': 'name,group\nAmina Khan,citizen\n',
  'official-04-': TEXT,
  'citizen-01-': OTHER_TEXT,
  'official-04.txt-': {
    codings: CODINGS.map(([coder, code, quote]) => ({ coder, code, quote })),
    memos: [],
  },
  'citizen-01.txt-': {
    codings: [{ coder: 'SA', code: 'trust/doubt', quote: 'Nobody could tell me.' }],
    memos: [],
  },
};

async function serveInstead(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
  const own = Object.entries(FILES).find(([start]) => name.startsWith(start));
  if (!own) await route.continue();
  else if (typeof own[1] === 'string') await route.fulfill({ body: own[1] });
  else await route.fulfill({ json: own[1] });
}

/** The codes of the small study, in the order of the tree. */
export const SMALL_CODES: readonly string[] = CODES.flatMap(({ name, below }) => [
  name,
  ...Object.values(below),
]);

/**
 * A study of two documents and two coders, small enough to know every passage of, on the desk in a language. It is opened
 * as the sample study is, whose files it takes the place of.
 */
export async function openSmallStudy(
  page: Page,
  tag: LocaleTag = 'en',
  t: Messages = en,
): Promise<Workbench> {
  await page.route('**/assets/*', serveInstead);
  const { shell, projects, settings } = workbench(page);
  await projects.open();
  await projects.openSample();
  // Workers that are begun later would wait for files held up on their way.
  await page.unroute('**/assets/*');
  if (tag !== 'en') {
    await shell.goTo('settings');
    await settings.chooseLanguage(tag);
  }
  const bench = workbench(page, t);
  await bench.shell.goTo('documents');
  await bench.documents.openOnDesk('Interview');
  return bench;
}
