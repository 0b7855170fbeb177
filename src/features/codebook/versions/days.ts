import { clockToMilliseconds, lastClockOf } from '#domain/log/clock.ts';

/** The day of a moment on this machine, as date fields have it: `2026-04-12`. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const part = (value: number) => String(value).padStart(2, '0');
  return [
    String(date.getFullYear()).padStart(4, '0'),
    part(date.getMonth() + 1),
    part(date.getDate()),
  ].join('-');
}

export function dayOfClock(clock: string): string {
  return dayOf(clockToMilliseconds(clock));
}

/** The last clock of a day on this machine; undefined for what is no day. */
export function endOfDay(day: string): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  if (!year) return undefined;
  const next = new Date(Number(year), Number(month) - 1, Number(date) + 1).getTime();
  return Number.isFinite(next) && next > 0 ? lastClockOf(next - 1) : undefined;
}
