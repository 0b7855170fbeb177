import type { SqlJsStatic } from 'sql.js';
import engineAddress from 'sql.js/dist/sql-wasm-browser.wasm?url';

/** What the package's build for pages asks for. The one for Node asks for another, which lies beside it. */
const PAGE_ENGINE = 'sql-wasm-browser.wasm';

/** SQLite in WebAssembly; large, so loaded when there is a database to open. */
export async function loadEngine(): Promise<SqlJsStatic> {
  const { default: start } = await import('sql.js');
  const locateFile = (file: string, folder: string) =>
    file === PAGE_ENGINE ? engineAddress : `${folder}${file}`;
  return start({ locateFile });
}
