import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '#domain/result.ts';
import type { BlobHash } from '#domain/ids.ts';
import { ImportRun, type ReadFile } from '#features/documents/import/import-run.svelte.ts';
import { read } from '#tests/unit/support/transcripts.ts';

const talk = 'Sara: Hello?\nRaza: Hello.\nSara: And now?\nRaza: Nothing.\n';
const files = (...names: string[]) => names.map((name) => new File([talk], name));

/** Reads with the real readers; waits before a file whose name is held until it is let go. */
function reader(held: ReadonlyMap<string, Promise<void>> = new Map()): ReadFile {
  return async (file, options) => {
    await held.get(file.name);
    if (file.name.startsWith('bad')) return failure({ type: 'damaged' });
    const transcript = await read(file.name, talk, options);
    return success({ hash: file.name as BlobHash, transcript });
  };
}

function states({ drafts }: ImportRun) {
  return drafts.map(({ file, outcome }) => [file.name, outcome?.ok]);
}

describe('the files of a drop', () => {
  it('are read one after the other; one that fails does not stop the rest', async () => {
    const run = new ImportRun(reader(), () => []);
    run.add(files('a.txt', 'bad.docx', 'c.txt'));
    await vi.waitFor(() => {
      expect(run.current).toBeUndefined();
    });
    expect(states(run)).toEqual([
      ['a.txt', true],
      ['bad.docx', false],
      ['c.txt', true],
    ]);
    expect(run.share).toBe(1);
  });

  it('are followed on after the screen is gone on which they were let go', () => {
    const warned = vi.spyOn(console, 'warn');
    let run: ImportRun | undefined;
    const leave = $effect.root(() => {
      const begun = new ImportRun(reader(), () => []);
      run = begun;
      $effect(() => {
        void begun.share;
      });
    });
    flushSync();
    expect(run?.share).toBe(1);
    leave();
    run?.add(files('a.txt', 'b.txt'));
    expect(run?.share).toBe(0);
    expect(warned).not.toHaveBeenCalled();
  });

  it('are read two at a time where there are two to read them', async () => {
    let letGo: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const run = new ImportRun(reader(new Map([['a.txt', first]])), () => [], 2);
    run.add(files('a.txt', 'b.txt', 'c.txt'));
    await vi.waitFor(() => {
      expect(states(run)).toEqual([
        ['a.txt', undefined],
        ['b.txt', true],
        ['c.txt', true],
      ]);
    });
    expect(run.current?.file.name).toBe('a.txt');
    letGo();
    await vi.waitFor(() => {
      expect(run.current).toBeUndefined();
    });
    expect(states(run)[0]).toEqual(['a.txt', true]);
  });

  it('stay when they are read and go when they are not, once reading is stopped', async () => {
    const held = new Map([['b.txt', new Promise<void>(() => undefined)]]);
    const run = new ImportRun(reader(held), () => []);
    run.add(files('a.txt', 'b.txt', 'c.txt'));
    await vi.waitFor(() => {
      expect(run.current?.file.name).toBe('b.txt');
    });
    run.cancel();
    expect(states(run)).toEqual([['a.txt', true]]);
    expect(run.current).toBeUndefined();
    run.add(files('d.txt'));
    await vi.waitFor(() => {
      expect(states(run)).toEqual([
        ['a.txt', true],
        ['d.txt', true],
      ]);
    });
  });

  it('are read again when a person says who speaks, and keep what was set for the others', async () => {
    const run = new ImportRun(reader(), () => []);
    run.add(files('a.txt'));
    await vi.waitFor(() => {
      expect(run.drafts[0]?.speakers).toHaveLength(2);
    });
    const [draft] = run.drafts;
    run.edit(draft?.id ?? '', (standing) => ({
      ...standing,
      speakers: standing.speakers.map((one) => ({ ...one, name: `Dr ${one.name}` })),
    }));
    run.applyToAll({ type: 'label', label: 'Raza', isSpeaker: false });
    await vi.waitFor(() => {
      expect(run.drafts[0]?.speakers.map(({ name }) => name)).toEqual(['Dr Sara']);
    });
  });

  it('go back to what they were when reading them again is stopped', async () => {
    let letGo = () => {};
    const held = new Map<string, Promise<void>>();
    const run = new ImportRun(reader(held), () => []);
    run.add(files('a.txt'));
    await vi.waitFor(() => {
      expect(run.drafts[0]?.outcome?.ok).toBe(true);
    });
    held.set('a.txt', new Promise((resolve) => (letGo = resolve)));
    run.applyToAll({ type: 'speakers', labels: 'none' });
    run.cancel();
    letGo();
    expect(run.drafts[0]?.options.labels).toBe('detect');
    expect(run.drafts[0]?.speakers).toHaveLength(2);
  });

  it('may be text that was pasted, under its own title', async () => {
    const run = new ImportRun(reader(), () => []);
    run.addText('Call with Raza / April', talk);
    await vi.waitFor(() => {
      expect(run.drafts[0]).toMatchObject({ isPasted: true, title: 'Call with Raza / April' });
      expect(run.drafts[0]?.outcome?.ok).toBe(true);
    });
  });
});
