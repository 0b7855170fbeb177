/** Seconds as `12:03` or `1:02:03`. */
export function timecode(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  const tail = `${two(minutes)}:${two(whole % 60)}`;
  return hours > 0 ? `${String(hours)}:${tail}` : tail;
}
