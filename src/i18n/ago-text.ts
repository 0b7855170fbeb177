import type { Messages } from './messages.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago a moment was; both in milliseconds since 1970. */
export function agoText(then: number, now: number, t: Messages): string {
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return t.common.ago.now;
  if (passed < HOUR) return t.common.ago.minutes(Math.floor(passed / MINUTE));
  if (passed < DAY) return t.common.ago.hours(Math.floor(passed / HOUR));
  return t.common.ago.days(Math.floor(passed / DAY));
}
