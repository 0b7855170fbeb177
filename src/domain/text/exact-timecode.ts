import { timecode } from './timecode.ts';

/** Milliseconds as `12:03` or, where they are no whole second, `12:03.450`. */
export function exactTimecode(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const fraction = whole % 1000;
  const point = fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`;
  return `${timecode(Math.floor(whole / 1000))}${point}`;
}
