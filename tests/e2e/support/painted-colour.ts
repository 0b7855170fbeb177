import type { Locator } from '@playwright/test';

/** The colour in which a code is drawn beside the passage in view, as `red,green,blue` of 0 to 255. */
export function paintedColour(transcript: Locator, code: string): Promise<string> {
  return transcript.evaluate((root, name) => {
    const label = [...root.querySelectorAll<HTMLElement>('.names [data-shown]')].find(
      ({ dataset }) => dataset['shown'] === name,
    );
    const kind = [...(label?.classList ?? [])].find((word) => word.startsWith('code-')) ?? '';
    const path = label?.closest('section')?.querySelector(`path[class='${kind}']`);
    const brush = document.createElement('canvas').getContext('2d');
    if (!path || !brush) throw new Error(`${name} is not drawn`);
    brush.fillStyle = getComputedStyle(path).fill;
    brush.fillRect(0, 0, 1, 1);
    return brush.getImageData(0, 0, 1, 1).data.slice(0, 3).join(',');
  }, code);
}
