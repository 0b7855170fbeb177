import { describe, expect, test } from 'vitest';
import { read, spoken, times } from '../../support/transcripts.ts';

/** Two people in turn, three scripts. */
const scripts = [
  {
    script: 'Latin',
    asks: 'Interviewer',
    answers: 'Kamran Afridi',
    question: 'Who uses it?',
    answer: 'Few of them.',
  },
  {
    script: 'lower-case Latin',
    asks: 'hina',
    answers: 'raza',
    question: 'who uses it?',
    answer: 'few of them',
  },
  {
    script: 'Urdu',
    asks: 'انٹرویور',
    answers: 'رخسانہ بی بی',
    question: 'کون استعمال کرتا ہے؟',
    answer: 'بہت کم لوگ۔',
  },
  {
    script: 'Pashto',
    asks: 'مرکه کوونکې',
    answers: 'نور ولي',
    question: 'څوک يې کاروي؟',
    answer: 'ډېر لږ خلک.',
  },
  { script: 'figures', asks: '1', answers: '2', question: 'Who uses it?', answer: 'Few of them.' },
];

const forms: {
  form: string;
  write: (name: string, speech: string, time: string) => string;
  noFigures?: true;
}[] = [
  { form: 'Name: speech', write: (name, speech) => `${name}: ${speech}` },
  { form: 'Name : speech', write: (name, speech) => `${name} : ${speech}` },
  { form: 'full-width colon', write: (name, speech) => `${name}：${speech}` },
  { form: 'small colon', write: (name, speech) => `${name}﹕ ${speech}` },
  {
    form: 'marks of direction around the name',
    write: (name, speech) => `\u200f${name}\u200f: ${speech}`,
  },
  { form: 'the name on a line of its own', write: (name, speech) => `${name}:\n${speech}` },
  { form: '[Name] speech', write: (name, speech) => `[${name}] ${speech}`, noFigures: true },
  { form: '[Name]: speech', write: (name, speech) => `[${name}]: ${speech}`, noFigures: true },
  { form: 'a tab', write: (name, speech) => `${name}\t${speech}` },
  { form: 'Name - speech', write: (name, speech) => `${name} - ${speech}`, noFigures: true },
  { form: 'Name – speech', write: (name, speech) => `${name} – ${speech}`, noFigures: true },
  { form: 'a bullet before', write: (name, speech) => `• ${name}: ${speech}` },
];

const timedForms: typeof forms = [
  { form: 'Name (m:ss) above', write: (name, speech, time) => `${name} (${time})\n${speech}` },
  { form: 'Name (m:ss) before', write: (name, speech, time) => `${name} (${time}) ${speech}` },
  { form: 'Name (m:ss): before', write: (name, speech, time) => `${name} (${time}): ${speech}` },
  { form: 'Name [m:ss] above', write: (name, speech, time) => `${name} [${time}]\n${speech}` },
  { form: 'Name m:ss above', write: (name, speech, time) => `${name}  ${time}\n${speech}` },
  { form: '[h:mm:ss] Name:', write: (name, speech, time) => `[00:${time}] ${name}: ${speech}` },
  { form: '(m:ss) Name:', write: (name, speech, time) => `(${time}) ${name}: ${speech}` },
  { form: 'm:ss Name:', write: (name, speech, time) => `${time} ${name}: ${speech}` },
  { form: 'Name: [h:mm:ss]', write: (name, speech, time) => `${name}: [00:${time}] ${speech}` },
  {
    form: '[Name m:ss]',
    write: (name, speech, time) => `[${name} ${time}] ${speech}`,
    noFigures: true,
  },
  {
    form: 'time on the line above',
    write: (name, speech, time) => `[00:${time}]\n${name}: ${speech}`,
  },
  { form: '#hh:mm:ss-f#', write: (name, speech, time) => `${name}: #00:${time}-0# ${speech}` },
];

function transcript(
  write: (name: string, speech: string, time: string) => string,
  { asks, answers, question, answer }: (typeof scripts)[number],
): string {
  return [
    write(asks, question, '00:05'),
    write(answers, answer, '00:12'),
    write(asks, question, '01:40'),
    write(answers, answer, '12:03'),
  ].join('\n\n');
}

function expected({ asks, answers, question, answer }: (typeof scripts)[number]) {
  return [
    [asks, question],
    [answers, answer],
    [asks, question],
    [answers, answer],
  ];
}

describe.each(scripts)('speakers named in $script', (script) => {
  const written = script.script === 'figures' ? forms.filter((each) => !each.noFigures) : forms;
  test.each(written)('as $form', async ({ write }) => {
    const result = await read('a.txt', transcript(write, script));
    expect(spoken(result)).toEqual(expected(script));
    expect(result.text).toBe(transcript(write, script));
  });
});

// A figure beside a time could be either.
describe.each(scripts.filter(({ script }) => script !== 'figures'))(
  'speakers named in $script with times',
  (script) => {
    test.each(timedForms)('as $form', async ({ write }) => {
      const result = await read('a.txt', transcript(write, script));
      expect(spoken(result)).toEqual(expected(script));
      expect(times(result)).toEqual([5, 12, 100, 723]);
    });
  },
);

describe('speakers', () => {
  test('Q: and A:, even once each', async () => {
    const result = await read('a.txt', 'Q: Who?\nA: Me.');
    expect(result.labels).toEqual([
      { label: 'Q', count: 1, role: 'interviewer' },
      { label: 'A', count: 1, role: 'respondent' },
    ]);
  });

  test('in Urdu letters for question and answer', async () => {
    const result = await read('a.txt', 'سوال: کون؟\nجواب: میں۔\nسوال: کب؟\nجواب: کل۔');
    expect(result.labels.map(({ label, role }) => [label, role])).toEqual([
      ['سوال', 'interviewer'],
      ['جواب', 'respondent'],
    ]);
  });

  test('spelled with Arabic twins of Urdu letters are one', async () => {
    const result = await read('a.txt', 'علی: ایک\nکریم: دو\nعلي: تین\nكريم: چار\nعلی: پانچ');
    expect(result.labels.map(({ label, count }) => [label, count])).toEqual([
      ['علی', 3],
      ['کریم', 2],
    ]);
  });

  test('paragraphs without a label go on with the turn before', async () => {
    const result = await read('a.txt', 'Q: Who?\nA: First.\n\nSecond.\nThird.\n\nQ: And?\nA: No.');
    expect(spoken(result)[1]).toEqual(['A', 'First.\n\nSecond.\nThird.']);
  });

  test('with titles and offices in a name of many words', async () => {
    const text = 'انٹرویور: کون؟\nڈاکٹر محمد علی خان صاحب آفریدی: میں۔\n'.repeat(3);
    const result = await read('a.txt', text);
    expect(result.labels.map(({ label, count }) => [label, count])).toEqual([
      ['انٹرویور', 3],
      ['ڈاکٹر محمد علی خان صاحب آفریدی', 3],
    ]);
  });

  test.each([
    ['numbers', ['1. Interviewer: Who?', '2. Raza: Me.', '3. Interviewer: When?', '4. Raza: Now.']],
    [
      'brackets',
      ['(1) Interviewer: Who?', '(2) Raza: Me.', '3) Interviewer: When?', '4) Raza: Now.'],
    ],
    [
      'Persian numbers',
      ['۱۔ Interviewer: Who?', '۲۔ Raza: Me.', '۳- Interviewer: When?', '۴- Raza: Now.'],
    ],
  ])('are the same under any of the %s of a list', async (_, lines) => {
    expect(spoken(await read('a.txt', lines.join('\n')))).toEqual([
      ['Interviewer', 'Who?'],
      ['Raza', 'Me.'],
      ['Interviewer', 'When?'],
      ['Raza', 'Now.'],
    ]);
  });

  test.each([
    ['INTERVIEWER', 'NADIA ORAKZAI'],
    ['انٹرویور', 'رخسانہ بی بی'],
    ['Hina Gul', 'Raza'],
  ])('alone on their lines: %s and %s', async (asks, answers) => {
    const turns = [
      [asks, 'Who uses it?'],
      [answers, 'Few of them.\nThey look at it first.'],
      [asks, 'Why is that?'],
      [answers, 'Yes'],
      [asks, 'And then?'],
      [answers, 'Yes'],
    ] as const;
    const text = turns.map(([name, speech]) => `${name}\n${speech}`).join('\n\n');
    const result = await read('a.txt', `Transcript\n\n${text}`);
    expect(spoken(result)).toEqual([[undefined, 'Transcript'], ...turns]);
    expect(result.labels[0]?.role).toBe('interviewer');
  });

  test('before dashes, with dashes and colons in what they say', async () => {
    const text =
      'Interviewer - One thing: who?\nRaza - My brother - he said: no.\n' +
      'Interviewer - When - now?\nRaza - Yes.';
    expect(spoken(await read('a.txt', text))).toEqual([
      ['Interviewer', 'One thing: who?'],
      ['Raza', 'My brother - he said: no.'],
      ['Interviewer', 'When - now?'],
      ['Raza', 'Yes.'],
    ]);
  });

  test('a third who speaks once among many', async () => {
    const lines = Array.from({ length: 8 }, () => 'Hina: And then?\nRaza: Then nothing.').join(
      '\n',
    );
    const result = await read('a.txt', `${lines}\nClerk: Tea, sir?\nRaza: Yes.`);
    expect(result.labels.map(({ label }) => label)).toEqual(['Hina', 'Raza', 'Clerk']);
  });

  test('with titles, initials and numbers in their names', async () => {
    const text = 'Dr. S. Khan: One?\nR2 (female): Two.\nDr. S. Khan: Three?\nR2 (female): Four.';
    expect((await read('a.txt', text)).units.labels).toEqual(['Dr. S. Khan', 'R2 (female)']);
  });

  test('whoever mostly asks is the interviewer where nobody is called so', async () => {
    const text = 'Hina: Who?\nRaza: Me.\nHina: When?\nRaza: Now.\nHina: Thank you.\nRaza: Why?';
    expect((await read('a.txt', text)).labels.map(({ role }) => role)).toEqual([
      'interviewer',
      'respondent',
    ]);
  });

  test('a time without a name begins a new turn of the same speaker', async () => {
    const result = await read(
      'a.txt',
      'Q: Who?\nA: Me.\n[00:01:00] And my brother.\nQ: Since?\nA: May.',
    );
    expect(spoken(result)[2]).toEqual(['A', 'And my brother.']);
    expect(times(result)[2]).toBe(60);
  });

  test('Persian digits are digits of a time', async () => {
    const text = 'انٹرویور (۰۰:۰۵)\nکون؟\nعلی (۱۲:۰۳)\nمیں۔';
    expect(times(await read('a.txt', text))).toEqual([5, 723]);
  });

  test('particulars of the interview above it are nobody’s speech', async () => {
    const text =
      'Date: 3 April 2019\nPlace: Peshawar\nInterviewer: Hina Gul\nRespondent: Raza\n\n' +
      'Interviewer: Thank you for your time.\nRespondent: You are welcome.\nInterviewer: Who uses it?\nRespondent: Few.';
    const result = await read('a.txt', text);
    expect(result.labels.map(({ count }) => count)).toEqual([2, 2]);
    expect(spoken(result)[2]).toEqual([undefined, 'Interviewer: Hina Gul']);
  });
});

describe('a person’s correction', () => {
  const text = 'Raza: One.\nNote: he laughed.\nGul: Two.\nRaza: Three.\nGul: Four.';

  test('exactly the confirmed labels are speakers', async () => {
    const result = await read('a.txt', text, { labels: ['Raza', 'Gul', 'Note'] });
    expect(result.units.labels).toEqual(['Raza', 'Note', 'Gul']);
    const fewer = await read('a.txt', text, { labels: ['Gul'] });
    expect(spoken(fewer)).toEqual([
      [undefined, 'Raza: One.'],
      [undefined, 'Note: he laughed.'],
      ['Gul', 'Two.\nRaza: Three.'],
      ['Gul', 'Four.'],
    ]);
    expect(fewer.otherLabels).toEqual([
      { label: 'Raza', count: 2 },
      { label: 'Note', count: 1 },
    ]);
  });

  test('any label that stands before a colon can be confirmed', async () => {
    const odd = 'Khan, who is a minister of the province, we think';
    const long = `Hina: Who?\n${odd}: Me.\nHina: When?\n${odd}: Now.\nHina: Thank you.`;
    const found = await read('a.txt', long);
    expect(found.otherLabels).toEqual([{ label: odd, count: 2 }]);
    expect(spoken(await read('a.txt', long, { labels: ['Hina', odd] }))[3]).toEqual([odd, 'Now.']);
  });

  test('a name alone on its line or before a dash is confirmed where it mostly stands so', async () => {
    const alone = 'RAZA\nWe talked.\nGUL\nWe did.\nRAZA\nAgain.';
    expect((await read('a.txt', alone)).otherLabels).toEqual([{ label: 'RAZA', count: 2 }]);
    expect(spoken(await read('a.txt', alone, { labels: ['RAZA', 'GUL'] }))).toEqual([
      ['RAZA', 'We talked.'],
      ['GUL', 'We did.'],
      ['RAZA', 'Again.'],
    ]);
    const named = 'Hina: And who came?\nRaza\nHina: Who else?\nGul: Raza\nRaza – he sang.';
    const labels = ['Hina', 'Gul', 'Raza'];
    const both = await read('a.txt', `Raza: Welcome.\nRaza: Come in.\n${named}`, { labels });
    expect(spoken(both)[2]).toEqual(['Hina', 'And who came?\nRaza']);
    expect(spoken(both).at(-1)).toEqual(['Gul', 'Raza\nRaza – he sang.']);
  });

  test('nobody is a speaker', async () => {
    const result = await read('a.txt', text, { labels: 'none' });
    expect(result.labels).toEqual([]);
    expect(spoken(result)).toHaveLength(5);
  });
});
