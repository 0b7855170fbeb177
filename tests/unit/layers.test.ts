import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerRules } from '../../scripts/layer-rules.js';
import { layers } from '../../scripts/layers.js';

/** The layer rules alone, without types: what they catch does not depend on the rest of the lint. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...svelte.configs.base,
    { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
    { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: typescript.parser } } },
    ...layerRules((folder) => (folder === 'features' ? ['desk', 'memos'] : [])),
  ] as ESLint.Options['overrideConfig'] & object,
});

/** The rules that a file with this source would break. */
async function rulesBrokenBy(filePath: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const imports = ['no-restricted-imports'];

describe('the layer rules', () => {
  it.each([
    ['src/domain/code.ts', "import { commit } from '#storage/commit.ts'; commit();"],
    ['src/domain/code.ts', "import type { Row } from '#storage/pages.ts'; export type A = Row;"],
    ['src/domain/code.ts', "export { commit } from '#storage/commit.ts';"],
    ['src/domain/text/span.ts', "import { z } from 'zod'; z.string();"],
    ['src/domain/code.ts', "import { readFileSync } from 'node:fs'; readFileSync('');"],
    ['src/analysis/frequencies.ts', "import { mount } from 'svelte'; mount();"],
    ['src/interchange/csv/read.ts', "import Dexie from 'dexie'; new Dexie('');"],
    ['src/storage/commit.ts', "import { createSubscriber } from 'svelte/reactivity';"],
    ['src/workers/tasks.ts', "import { mount } from 'svelte'; mount();"],
    ['src/reports/value-text.ts', "import { commit } from '#storage/commit.ts'; commit();"],
    ['src/cli/main.ts', "import { Session } from '#session/session.svelte.ts'; Session;"],
    ['src/session/session.svelte.ts', "import { Editor } from '@tiptap/core'; new Editor();"],
    ['src/ui/tree/tree.ts', "import type { Code } from '#domain/code.ts'; export type A = Code;"],
    ['src/features/desk/Desk.svelte', '<script lang="ts">import Dexie from \'dexie\';</script>'],
    ['src/app/routes.ts', "import Dexie from 'dexie'; new Dexie('');"],
    ['src/main.ts', "import Dexie from 'dexie'; new Dexie('');"],
  ])('bar a layer or package above: %s, %s', async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual(imports);
  });

  it.each([
    ["import { commit } from '#storage/commit.ts';"],
    ["import type { Row } from '#storage/pages.ts';"],
  ])('hold in components: %s', async (line) => {
    const source = `<script lang="ts">${line}</script><p>text</p>`;
    expect(await rulesBrokenBy('src/ui/tree/Tree.svelte', source)).toEqual(imports);
  });

  it.each([
    [
      'src/features/desk/Desk.svelte',
      '<script>import M from "#features/memos/Memo.svelte";</script>',
    ],
    [
      'src/features/desk/desk.ts',
      "import type { M } from '#features/memos/m.ts'; export type A = M;",
    ],
  ])('keep features apart: %s', async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual(imports);
  });

  it.each([
    ['src/domain/log/fold.ts', "import { a } from '../code.ts'; a();"],
    ['src/features/desk/desk.ts', "import { a } from './../memos/memo.ts'; a();"],
    ['src/app/routes.ts', "import { a } from '#domain/text/index.ts'; a();"],
    ['src/app/routes.ts', "import { a } from './index.ts'; a();"],
    ['src/i18n/words.ts', "import { a } from '#i18n/../domain/code.ts'; a();"],
  ])('bar ../ and barrels: %s, %s', async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual(imports);
  });

  it.each([
    ['src/domain/code.ts', 'export const a = Date.now();', 'no-restricted-properties'],
    ['src/domain/code.ts', 'export const a = new Date();', 'no-restricted-syntax'],
    ['src/analysis/sample.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    ['src/analysis/sample.ts', 'export const a = crypto.randomUUID();', 'no-restricted-globals'],
    ['src/domain/code.ts', 'export const a = document.title;', 'no-restricted-globals'],
    ['src/interchange/csv/read.ts', 'new DOMParser();', 'no-restricted-globals'],
    ['src/session/session.svelte.ts', 'document.title;', 'no-restricted-globals'],
    ['src/ui/tree/tree.ts', 'process.exit();', 'no-restricted-globals'],
    ['src/ui/tree/Tree.svelte', '<p style="color: red">a</p>', 'no-restricted-syntax'],
    ['src/ui/tree/Tree.svelte', '<p style:margin-left="1px">a</p>', 'no-restricted-syntax'],
  ])('bar what the platform must not be: %s, %s', async (file, source, rule) => {
    expect(await rulesBrokenBy(file, source)).toEqual([rule]);
  });

  it.each([
    ['src/domain/log/fold.ts', "import { a } from '#domain/code.ts'; import { b } from './b.ts';"],
    ['src/domain/code.ts', "import { z } from 'zod'; export const a = new Date(0);"],
    ['src/storage/live.svelte.ts', "import { createSubscriber } from 'svelte/reactivity';"],
    ['src/storage/commit.ts', "import Dexie from 'dexie'; import type { A } from '#domain/a.ts';"],
    ['src/features/desk/desk.ts', "import { a } from '#features/desk/a.ts'; import '#ui/b.ts';"],
    ['src/parts/memo/editor.ts', "import { Editor } from '@tiptap/core'; new Editor();"],
    ['src/app/routes.ts', "import { desk } from '#features/desk/desk.ts'; document.title;"],
    ['src/ui/tree/Tree.svelte', '<p style:margin-inline-start="1px">a</p>'],
    ['src/cli/main.ts', "import { readFileSync } from 'node:fs'; process.exit();"],
  ])('let pass what the table allows: %s, %s', async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual([]);
  });

  it('know every folder of the table', () => {
    const named = Object.values(layers).flatMap((layer) => layer.imports);
    expect(named.filter((name) => !(name in layers))).toEqual([]);
  });

  it('leave no folder of src out', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((it) => it.isDirectory());
    expect(folders.map((it) => it.name).filter((name) => !(name in layers))).toEqual([]);
  });
});
