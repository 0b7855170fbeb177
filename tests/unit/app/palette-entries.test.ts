import { describe, expect, it } from 'vitest';
import { paletteEntries, type PaletteSources } from '#app/palette-entries.ts';
import type { Document } from '#domain/document.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const aDocument = (title: string) => ({ id: title, title }) as unknown as Document;
const aCommand = (title: string) => ({ id: title, title, detail: undefined, caps: undefined });

const sources: PaletteSources = {
  commands: ['Undo', 'Documents', 'Split the code…'].map(aCommand),
  project: {
    documents: ['Citizen 01', 'Citizen 02', 'Official 01', 'شہری 02'].map(aDocument),
    codes: codebook(`
      * Trust
        Doubt
      * Undone work
    `),
  },
};

function offered(typed: string, from = sources): string[] {
  return paletteEntries(typed, from).map((entry) => {
    if (entry.kind === 'command') return entry.command.title;
    if (entry.kind === 'document') return `open ${entry.document.title}`;
    if (entry.kind === 'code') return `code ${entry.path} ${entry.code.name}`;
    return `search ${entry.text}`;
  });
}

describe('what the palette offers', () => {
  it('before anything is typed: the commands', () => {
    expect(offered(' ')).toEqual(['Undo', 'Documents', 'Split the code…']);
  });

  it('documents, and last a search of the texts', () => {
    const found = offered('citizen');
    expect(found.slice(0, 2)).toEqual(['open Citizen 01', 'open Citizen 02']);
    expect(found.at(-1)).toBe('search citizen');
    expect(offered('شهري')[0]).toBe('open شہری 02');
  });

  it('codes with what lies above them', () => {
    expect(offered('Doubt')[0]).toBe('code Trust Doubt');
    expect(offered('Doubt').at(-1)).toBe('search Doubt');
  });

  it('commands first where one begins with it', () => {
    expect(offered('und').slice(0, 2)).toEqual(['Undo', 'code  Undone work']);
    expect(offered('citizen')).not.toContain('Undo');
  });

  it('a search where nothing has the name, and nothing without a project', () => {
    expect(offered('xyzzy')).toEqual(['search xyzzy']);
    expect(offered('xyzzy', { ...sources, project: undefined })).toEqual([]);
  });
});
