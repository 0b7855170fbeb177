import type { Figure } from '#analysis/agreement/figure.ts';
import type { AgreementResult } from '#analysis/agreement/project/agreement-result.ts';
import { printable } from '#cli/printable.ts';
import { longestOf } from './longest-of.ts';
import type { ComparedProject, ComparisonChoice } from './compared-project.ts';

const COLUMNS = {
  percent: 'percent',
  positive_agreement: 'positive',
  alpha: 'alpha',
  cohen_kappa: 'kappa',
  gwet_ac1: 'AC1',
};
/** Of the unitizing family, those of all codes together. */
const OF_TEXT: readonly string[] = ['u_alpha', 'bin_u_alpha', 'cu_alpha', 'cu_coverage'];
const DECIMALS = 3;
const WIDTH = 11;

function shown(figure: Figure | undefined): string {
  if (!figure) return '';
  return 'value' in figure ? figure.value.toFixed(DECIMALS) : 'n/a';
}

function reasonOf(figure: Figure | undefined): string {
  return figure && 'undefined' in figure ? figure.undefined.replaceAll('_', ' ') : '';
}

/** The most asked for, to be read: what is compared, a line a code, and the summaries. */
export function agreementLines(
  { compared, coderNames, round }: ComparedProject,
  result: AgreementResult,
  { unit, rule }: ComparisonChoice,
): string {
  const { codes } = compared.spans;
  const ofText = [...result.unitizing]
    .map(([name, figure]) => [name.slice('unitizing/'.length), figure] as const)
    .filter(([name]) => OF_TEXT.includes(name));
  const rest = [...Object.entries(result.summary), ...Object.entries(result.spans), ...ofText];
  const longest = longestOf(['code', ...codes, ...rest.map(([name]) => name)]) + 2;
  const counted = `${String(result.units)} units (${unit}, ${rule}) in ${String(result.documents.length)} documents`;
  const { single } = result;
  const alone = `besides ${String(single.units)} units in ${String(single.documents)} documents that one coder alone worked through: they make no pair, but AC1 counts how often a code is applied in them`;
  const titles = Object.values(COLUMNS).map((title) => title.padStart(WIDTH));
  const head = ['code'.padEnd(longest), ...titles];
  const rows = codes.map((code, at) => {
    const figures: Readonly<Record<string, Figure>> = result.perCode[at] ?? {};
    const cells = Object.keys(COLUMNS).map((name) => shown(figures[name]).padStart(WIDTH));
    return [code.padEnd(longest), ...cells, `  ${reasonOf(figures['alpha'])}`].join('').trimEnd();
  });
  const lines = [
    `${round === undefined ? '' : `${round} – `}${coderNames.join(', ')}: ${counted}`,
    ...(single.documents > 0 ? [alone] : []),
    '',
    head.join(''),
    ...rows,
    '',
    ...rest.map(([name, figure]) => {
      const value = shown(figure).padStart(WIDTH);
      return `${name.padEnd(longest)}${value}  ${reasonOf(figure)}`.trimEnd();
    }),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}
