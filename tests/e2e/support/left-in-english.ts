import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { sampleFile } from './files.ts';

/** Sentences of the English catalogue that are others in another, functions left out. */
function untranslated(english: object, other: object): string[] {
  return Object.entries(english).flatMap(([key, value]: [string, unknown]) => {
    const there = (other as Record<string, unknown>)[key];
    if (typeof value === 'string') return value === there ? [] : [value];
    const isSection = typeof value === 'object' && value !== null;
    return isSection && typeof there === 'object' && there !== null
      ? untranslated(value, there)
      : [];
  });
}

/** Names that the sample study brings along: a code may be called “Language”. */
function namesOfStudy(): Set<string> {
  const codebooks = path.dirname(sampleFile('../codebooks/README.md'));
  const files = readdirSync(codebooks).filter((name) => name.endsWith('.json'));
  const texts = files.map((name) => readFileSync(path.join(codebooks, name), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/"name": "([^"]*)"/gu)]);
  const cells = readFileSync(sampleFile('participants.csv'), 'utf8').split(/[,\r\n]+/u);
  return new Set([...names.map(([, name = '']) => name), ...cells]);
}

/** What is read on the controls, headings and labels that can be seen, and what they are called. */
function wordsOnControls(): string[] {
  const places =
    'a, button, label, legend, summary, h1, h2, h3, h4, th, option, p, caption, input, textarea, select, svg text';
  const selector = `${places}, [role], [aria-label], [title], [placeholder]`;
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility() && !element.closest('bdi'))
    .flatMap((element) => [
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? '')
        .join(' '),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ])
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

/** English sentences of the catalogue that a page in another language still shows. */
export async function leftInEnglish(page: Page, t: Messages): Promise<string[]> {
  const names = namesOfStudy();
  const english = new Set(untranslated(en, t).filter((text) => !names.has(text)));
  const shown = await page.evaluate(wordsOnControls);
  return [...new Set(shown)].filter((text) => english.has(text));
}
