const MINUTE = 60;
const HOUR = 3600;

/** Seconds as a recording's clock shows them: `02:13`, `1:02:13`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / HOUR);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = two(Math.floor((whole % HOUR) / MINUTE));
  return `${hours > 0 ? `${String(hours)}:` : ''}${minutes}:${two(whole % MINUTE)}`;
}
