import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const turnMemos = {
  onTurn: 'اس باری پر یادداشت',
  lost: 'یادداشت جس کی باری اب متن میں نہیں',
  lostExplained:
    'جس باری پر یہ یادداشت تھی وہ اب متن میں نہیں۔ یادداشت اب دستاویز پر ہے؛ یہ وہ الفاظ ہیں جن پر لکھی گئی تھی۔',
  lostWithoutWords: 'جس باری پر یہ یادداشت تھی وہ اب متن میں نہیں۔ یادداشت اب دستاویز پر ہے۔',
  sign: (titles) =>
    `${plural(titles.length, { one: 'یادداشت', other: `${number(titles.length)} یادداشتیں` })}: ${titles.map(isolate).join(' · ')}`,
  about: (words, document) => `”${isolate(words)}“، ${isolate(document)} میں`,
  lostIn: (document) => `${isolate(document)}، ایک باری جو اب نہیں`,
} satisfies Messages['turnMemos'];
