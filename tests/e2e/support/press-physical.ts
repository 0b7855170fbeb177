import type { CDPSession, Page } from '@playwright/test';
import { chordsOf, type Chord, type KeySpec } from '#session/key-spec.ts';

/** What the keys of a keyboard type, alone and with Shift, by their place on it; as an American one where nothing is said. */
export type KeyboardLayout = Readonly<Record<string, readonly [plain: string, shifted: string]>>;

/** Keys of one keyboard row from the left, and what they type alone and with Shift. */
function row(codes: string, plain: string, shifted: string): KeyboardLayout {
  const [alone, held] = [plain.split(' '), shifted.split(' ')];
  const keys = codes.split(' ').map((code, at) => [code, [alone[at] ?? '', held[at] ?? '']]);
  return Object.fromEntries(keys) as KeyboardLayout;
}

function letters(keys: string): string {
  return Array.from(keys, (key) => `Key${key}`).join(' ');
}

/** Nothing but what an American keyboard types. */
export const AMERICAN: KeyboardLayout = {};

/** The phonetic layout of CRULP 1.1, which Windows and Linux bring along for Urdu; its brackets are exchanged. */
export const URDU: KeyboardLayout = {
  ...row(
    'Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
    '۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ - =',
    '1 2 3 4 5 6 7 8 9 0 _ +',
  ),
  ...row(
    `${letters('QWERTYUIOP')} BracketLeft BracketRight`,
    'ق و ع ر ت ے ء ی ہ پ ] [',
    'ْ ّ ٰ ڑ ٹ َ ئ ِ ۃ ُ } {',
  ),
  ...row(`${letters('ASDFGHJKL')} Semicolon Quote`, "ا س د ف گ ح ج ک ل ؛ '", 'آ ص ڈ ّ غ ھ ض خ ٔ : "'),
  ...row(`${letters('ZXCVBNM')} Comma Period Slash`, 'ز ش چ ط ب ن م ، ۔ /', 'ذ ژ ث ظ . ں ٘ < ٫ ؟'),
  Space: [' ', ' '],
};

/** Bits of the modifiers of Chromium's protocol. */
const MODIFIERS = { Alt: 1, Control: 2, Shift: 8 } as const;
type Modifier = keyof typeof MODIFIERS;

function held({ alt, mod, shift }: Chord): Modifier[] {
  return (['Alt', 'Control', 'Shift'] as const).filter(
    (name) => ({ Alt: alt, Control: mod, Shift: shift })[name],
  );
}

/** As Windows numbers the key in this place, whatever is printed on it. */
function keyNumber(code: string): number {
  const sign = /^(?:Key|Digit)(.)$/u.exec(code)?.[1];
  return sign?.charCodeAt(0) ?? 0;
}

async function strike(
  devtools: CDPSession,
  code: string,
  [plain, shifted]: readonly [string, string],
  modifiers: readonly Modifier[],
): Promise<void> {
  const key = modifiers.includes('Shift') ? shifted : plain;
  const types = !modifiers.includes('Control') && !modifiers.includes('Alt');
  const event = {
    code,
    key,
    modifiers: modifiers.reduce((bits, name) => bits | MODIFIERS[name], 0),
    windowsVirtualKeyCode: keyNumber(code),
  };
  await devtools.send('Input.dispatchKeyEvent', {
    ...event,
    type: types ? 'keyDown' : 'rawKeyDown',
    ...(types && { text: key, unmodifiedText: plain }),
  });
  await devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

async function pressChord(page: Page, chord: Chord, layout: KeyboardLayout): Promise<void> {
  const modifiers = held(chord);
  const signs = layout[chord.code];
  if (!signs) {
    await page.keyboard.press([...modifiers, chord.code].join('+'));
    return;
  }
  const devtools = await page.context().newCDPSession(page);
  for (const name of modifiers) await page.keyboard.down(name);
  await strike(devtools, chord.code, signs, modifiers);
  for (const name of modifiers) await page.keyboard.up(name);
  await devtools.detach();
}

/** Presses keys where they are on the keyboard: the page is told the place, and the letter that the layout has there. */
export async function pressPhysical(
  page: Page,
  key: KeySpec,
  layout: KeyboardLayout,
): Promise<void> {
  for (const chord of chordsOf(key)) await pressChord(page, chord, layout);
}

/** Types a text key by key; what the layout has on no key comes as from another one. */
export async function typePhysical(
  page: Page,
  text: string,
  layout: KeyboardLayout,
): Promise<void> {
  for (const sign of text) {
    const [code, signs] = Object.entries(layout).find(([, one]) => one.includes(sign)) ?? [];
    if (!code || !signs) await page.keyboard.type(sign);
    else await pressPhysical(page, signs[0] === sign ? code : `Shift+${code}`, layout);
  }
}
