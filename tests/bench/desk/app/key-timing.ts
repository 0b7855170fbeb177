import { paintedWhen } from '#tests/bench/desk/painted.ts';

/** How long it takes from a key until the page shows what it did. */
export class KeyTiming {
  /** Milliseconds of the last key that was waited for. */
  measured: Promise<number> = Promise.resolve(NaN);

  /** Waits for the next key, Control aside, and for the frame behind which the one is on the page and the other is not. */
  expect(there: string, gone: string): void {
    this.measured = new Promise((resolve, reject) => {
      const begin = ({ key, timeStamp }: KeyboardEvent): void => {
        if (key === 'Control') return;
        removeEventListener('keydown', begin, true);
        const isSo = () =>
          document.querySelector(there) !== null && document.querySelector(gone) === null;
        paintedWhen(isSo).then(() => {
          resolve(performance.now() - timeStamp);
        }, reject);
      };
      addEventListener('keydown', begin, true);
    });
  }
}
