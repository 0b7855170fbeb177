import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { measurePage } from './edit/measure-page.mjs';

/** @param {number} milliseconds */
function shown(milliseconds) {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`;
}

/** @param {string} label @param {number} time @param {number} [naive] */
function line(label, time, naive) {
  const ratio = naive === undefined ? '' : `, 1/${(naive / time).toFixed(0)} of ${shown(naive)}`;
  console.log(`  ${label.padEnd(52)}${shown(time).padStart(9)}${ratio}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-bench-'));
try {
  await build({
    root: path.join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/edit/main.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
    },
  });
  const { measureMaps, measureSave } = await import(
    pathToFileURL(path.join(folder, 'main.js')).href
  );

  console.log('\nPosition maps between texts of 30,000 words');
  const maps = await measureMaps();
  line('one turn edited; naive: all words compared', maps.one, maps.byWords);
  line('300 turns edited', maps.many);
  line('the same turns in another order', maps.shuffled);
  line('another interview', maps.other);
  line('30,000 words of five, in another order', maps.unlike);
  line('turns and units after one edit; naive: all read anew', maps.units, maps.allUnits);
  line('10,000 codings placed; naive: searched for', maps.places, maps.bySearch);

  console.log('\nSaving an edit of one turn, 10,000 codings (IndexedDB in memory)');
  const save = await measureSave();
  line('saved; naive: all codings moved', save.saving, save.moving);
  line('codings read where they were made', save.reading);
  line(`codings read ${String(save.revisions)} revisions later, the first time`, save.opening);
  line('and again', save.again);

  console.log(
    '\nEdit mode in the page, 30,000 words with 10,000 codings, to the frame that shows it',
  );
  const page = await measurePage();
  line('entered for the first time, with the code of the editor', page.first);
  line('entered', page.entering);
  line('a letter typed', page.typing);
  line('saved, and the desk shown again', page.saving);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
