/** A code and those below it. */
export interface MadeCode {
  readonly name: string;
  readonly below: readonly string[];
}

/** Names in the languages of the study; none is the beginning of another. */
export const CODEBOOK: readonly MadeCode[] = [
  {
    name: 'Trust',
    below: ['Doubt', 'Suspicion until tested', 'Proof by figures', 'اعتماد', 'Word of mouth'],
  },
  {
    name: 'Awareness',
    below: ['Never heard of it', 'Campaigns', 'آگاہی', 'Posters', 'Radio'],
  },
  {
    name: 'Intermediaries',
    below: ['Family and neighbours', 'Shopkeepers', 'Teachers', 'منځګړی', 'Clerks'],
  },
  {
    name: 'Infrastructure',
    below: ['Network 📶', 'Electricity', 'Devices', 'بجلی', 'Distance'],
  },
  {
    name: 'Managerialism',
    below: ['Efficiency', 'Targets', 'Ranking of offices', 'کارکردگی', 'ښه حکومتولي'],
  },
];

export const CODE_COUNT = CODEBOOK.reduce((sum, { below }) => sum + 1 + below.length, 0);

function entry(key: string, name: string) {
  return { key, name, definition: '', include: '', exclude: '', example: '' };
}

/** The codebook as a file of the format that `codebooks/README.md` describes. */
export function codebookFile(): string {
  const codes = CODEBOOK.map(({ name, below }, index) => ({
    ...entry(`theme-${String(index)}`, name),
    theme: true,
    codes: below.map((child, at) => entry(`code-${String(index)}-${String(at)}`, child)),
  }));
  return JSON.stringify({
    format: 'hashiya-codebook',
    version: 1,
    id: 'long-run',
    title: 'Long run',
    description: 'Invented for a test.',
    source: 'a test',
    language: 'en',
    codes,
  });
}
