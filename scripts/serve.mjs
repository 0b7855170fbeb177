import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { isMain, top } from './run.mjs';
import { contentSecurityPolicy } from './security-policy.mjs';

/** @type {Record<string, string>} */
const typesByEnding = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  // Plain, so that a researcher who follows the address reads the file instead of saving it.
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.srt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.yaml': 'text/plain; charset=utf-8',
};

const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * @param {string} folder
 * @param {string} address the request's path and query, still encoded
 * @returns {{ file: string, size: number } | undefined} undefined for what is not a file inside the folder
 */
function fileAt(folder, address) {
  let name;
  try {
    name = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (name.includes('\0') || !file.startsWith(folder + path.sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : undefined;
}

/** @param {string} folder @returns {import('node:http').RequestListener} */
function answerFrom(folder) {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = fileAt(folder, request.url ?? '/');
    if (found === undefined) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const isNamedByContent = path.basename(path.dirname(found.file)) === 'assets';
    response.writeHead(200, {
      ...headers,
      'Cache-Control': isNamedByContent ? 'max-age=31536000, immutable' : 'no-cache',
      'Content-Length': found.size,
      'Content-Type': typesByEnding[path.extname(found.file)] ?? 'application/octet-stream',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port, or the next one that is not taken
 */
function listenFrom(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (isTaken && port < 65535) resolve(listenFrom(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves a folder on this machine only. `DIST` names another than the usual build.
 *
 * @param {{ folder?: string, port?: number }} [options] port 0 for any that is free
 */
export async function serve({
  folder = process.env['DIST'] ?? path.join(top, 'dist'),
  port = 4173,
} = {}) {
  const server = createServer(answerFrom(path.resolve(folder)));
  const actualPort = await listenFrom(server, port);
  return {
    port: actualPort,
    url: `http://127.0.0.1:${actualPort}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (isMain(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const { url } = await serve(at < 0 ? {} : { port: Number(process.argv[at + 1]) });
  console.log(url);
}
