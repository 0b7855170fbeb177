/** What the labels of every report have in common. */
export const SHARED_LABELS = {
  caption: ['As counted.'],
  pathSeparator: ' › ',
  language: 'en',
  direction: 'ltr',
} as const;
