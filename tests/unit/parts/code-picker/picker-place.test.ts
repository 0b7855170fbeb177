import { describe, expect, it } from 'vitest';
import { pickerPlace } from '#parts/code-picker/picker-place.ts';

const viewport = { width: 1000, height: 800 };
const box = { width: 300, height: 200 };

describe('the place of the picker', () => {
  it('is below its anchor, on the side where lines begin', () => {
    const anchor = { x: 400, top: 100, bottom: 120 };
    expect(pickerPlace(anchor, box, viewport, 'ltr')).toEqual({ x: 400, y: 126 });
    expect(pickerPlace(anchor, box, viewport, 'rtl')).toEqual({ x: 100, y: 126 });
  });

  it('is above where there is no room below', () => {
    const anchor = { x: 400, top: 700, bottom: 720 };
    expect(pickerPlace(anchor, box, viewport, 'ltr')).toEqual({ x: 400, y: 494 });
  });

  it('never leaves the viewport', () => {
    const tall = { x: 990, top: 10, bottom: 790 };
    expect(pickerPlace(tall, box, viewport, 'ltr')).toEqual({ x: 694, y: 594 });
    expect(pickerPlace({ ...tall, x: 20 }, box, viewport, 'rtl').x).toBe(6);
  });
});
