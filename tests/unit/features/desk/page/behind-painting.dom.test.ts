import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { behindPainting } from '#features/desk/page/behind-painting.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

it('calls back once, behind the next frame', () => {
  const callback = vi.fn();
  behindPainting(callback);
  vi.advanceTimersToNextFrame();
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(1);
});

it('calls back once where no frame comes for long, as on a page that nobody sees', () => {
  const frames = new Map<number, FrameRequestCallback>();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    frames.set(frames.size + 1, frame);
    return frames.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.delete(handle));
  const callback = vi.fn();
  behindPainting(callback);
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(1);
  for (const frame of frames.values()) frame(0);
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

it('calls back no more once it was called off, before the frame and behind it', () => {
  const callback = vi.fn();
  behindPainting(callback)();
  const callOff = behindPainting(callback);
  vi.advanceTimersToNextFrame();
  callOff();
  vi.advanceTimersByTime(1000);
  expect(callback).not.toHaveBeenCalled();
});
