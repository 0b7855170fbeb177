import { describe, expect, it } from 'vitest';
import type { NamedPassage } from '#analysis/named-passage.ts';
import type { DocumentId } from '#domain/ids.ts';
import PassageText from '#parts/passage/PassageText.svelte';
import { renderComponent } from '#tests/unit/support/render-component.ts';

const passage: NamedPassage = {
  document: 'one' as DocumentId,
  title: 'One',
  start: 10,
  end: 20,
  text: 'from a distance',
  before: { text: 'They look ', isCut: true },
  after: { text: ' until', isCut: true },
  speaker: 'Raza',
  role: 'respondent',
  time: undefined,
  pages: undefined,
  language: 'en',
  direction: 'ltr',
  case: undefined,
  name: 'Raza',
  participant: undefined,
  pseudonym: undefined,
  attributes: [],
  date: undefined,
};

function show(props: { passage: NamedPassage; href?: string; withContext?: boolean }): HTMLElement {
  renderComponent(PassageText, props);
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}

describe('a passage', () => {
  it('stands between what is said before and after it, cut with an ellipsis', () => {
    expect(show({ passage }).textContent).toBe('…They look from a distance until…');
  });

  it('leads to its place, and only the passage itself does', () => {
    expect(show({ passage, href: '#place' }).querySelector('a')?.textContent).toBe(
      'from a distance',
    );
  });

  it('stands alone on request', () => {
    expect(show({ passage, withContext: false }).textContent).toBe('from a distance');
  });

  it('lies in the direction and language of its turn', () => {
    const urdu = { ...passage, text: 'لوگ', direction: 'rtl', language: 'ur' } as const;
    const { dir, lang } = show({ passage: urdu });
    expect([dir, lang]).toEqual(['rtl', 'ur']);
  });

  it('lies as its letters do where no turn tells, in no language of the page', () => {
    const unknown = { ...passage, text: 'لوگ', direction: undefined, language: 'und' };
    const { dir, lang } = show({ passage: unknown });
    expect([dir, lang]).toEqual(['rtl', '']);
  });
});
