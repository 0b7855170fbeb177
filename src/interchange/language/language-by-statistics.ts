/** Letters of Urdu that some write in Pashto too. */
const URDU_HABITS = /[ہےگ]/u;

/** Urdu or Pashto, of a text in which no letter decides; undefined where it is too short to tell. */
export async function languageByStatistics(text: string): Promise<'ur' | 'ps' | undefined> {
  if (URDU_HABITS.test(text)) return 'ur';
  const { franc } = await import('franc-min');
  const code = franc(text, { only: ['urd', 'pbu'] });
  if (code === 'urd') return 'ur';
  return code === 'pbu' ? 'ps' : undefined;
}
