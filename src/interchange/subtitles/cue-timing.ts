const CLOCK = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d{1,6})?)';
const TIMING = new RegExp(`^\\s*${CLOCK}\\s*-->\\s*${CLOCK}(?:\\s|$)`, 'u');

function seconds(hours: string | undefined, minutes = '0', rest = '0'): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'));
}

/** The times of a line like `00:01.000 --> 00:02,500 align:start`, in seconds. */
export function cueTiming(line: string): { time: number; endTime: number } | undefined {
  const match = TIMING.exec(line);
  if (!match) return undefined;
  const time = seconds(match[1], match[2], match[3]);
  const endTime = seconds(match[4], match[5], match[6]);
  return { time, endTime: Math.max(time, endTime) };
}
