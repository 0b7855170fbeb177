import { commands } from '#app/commands.ts';
import { readingKeys } from '#app/reading-keys.ts';
import { en } from '#i18n/en.ts';
import { placeOf, placesMeet } from '#session/command-place.ts';
import type { DeclaredCommand } from '#session/command.ts';
import { keyClash } from '#session/key-clash.ts';
import { isKeySpec, physicalKey } from '#session/key-spec.ts';
import { keyReservation } from '#session/reserved-key.ts';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('/src/features/**/*-commands.ts', {
  eager: true,
});

function isList(value: unknown): value is readonly DeclaredCommand[] {
  return Array.isArray(value);
}

describe('the commands of the product', () => {
  it('are all that a feature declares', () => {
    const joined = new Set(commands.map(({ id }) => id));
    const declared = Object.values(modules).flatMap((module) =>
      Object.values(module).filter(isList).flat(),
    );
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter(({ id }) => !joined.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have names and keys of their own', () => {
    const ids = commands.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(commands.filter((command) => command.title(en).trim() === '')).toEqual([]);
    expect(commands.flatMap(({ keys = [] }) => keys).filter((key) => !isKeySpec(key))).toEqual([]);
  });

  it('take each other no key in either direction of the interface', () => {
    const clashes: string[] = [];
    for (const direction of ['ltr', 'rtl'] as const) {
      const keys = commands.flatMap((command) =>
        (command.keys ?? []).map((key) => ({ command, key: physicalKey(key, direction) })),
      );
      for (const [index, one] of keys.entries())
        for (const other of keys.slice(index + 1)) {
          const meet = placesMeet(placeOf(one.command), placeOf(other.command));
          if (meet && keyClash(one.key, other.key))
            clashes.push(`${one.key}: ${one.command.id}, ${other.command.id}`);
        }
    }
    expect(clashes).toEqual([]);
  });

  it('leave the browser its keys, and are no letters where they act everywhere', () => {
    const taken = commands.flatMap((command) =>
      (command.keys ?? [])
        .filter((key) => {
          const reservation = keyReservation(key, command.scope);
          return reservation !== undefined && reservation !== 'text';
        })
        .map((key) => `${command.id} ${key}`),
    );
    // Nothing is typed by what types a question mark outside of a text field.
    expect(taken).toEqual(['app.keys Shift+Slash']);
  });
});

it('the fixed keys of a text are no command’s on the desk', () => {
  const fixed = readingKeys.flatMap(({ keys }) => keys);
  const onDesk = commands.filter(
    (command) => command.scope === 'transcript' && placeOf(command).screen === 'desk',
  );
  expect(onDesk.flatMap(({ keys = [] }) => keys).filter((key) => fixed.includes(key))).toEqual([]);
});
