import type { AttributeValue } from '#domain/case.ts';
import type { Messages } from '#i18n/messages.ts';

/** A value of an attribute as people read it. */
export function valueText(value: AttributeValue, { common }: Messages): string {
  if (typeof value === 'boolean') return value ? common.yes : common.no;
  return String(value);
}
