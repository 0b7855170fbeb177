/** Where a command's results go, and what there is to say beside them. */
export interface Output {
  readonly isTerminal: boolean;
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** A line for whoever watches; no result. */
  readonly note: (line: string) => void;
}

/** The streams of the process. Whoever reads them may stop at any time (`| head`): that is no fault. */
export function processOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    isTerminal: process.stdout.isTTY,
    write: (content) =>
      new Promise((resolve) => {
        process.stdout.write(content, () => {
          resolve();
        });
      }),
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
