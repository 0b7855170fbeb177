import type { Figures } from '#analysis/agreement/figures/figures.ts';
import type { Output } from '#cli/output.ts';
import { printable } from '#cli/printable.ts';
import { longestOf } from './longest-of.ts';

/** A flat map of numbers, null where there is none, and why there is none. */
export function figuresAsData(figures: Figures): object {
  const values = [...figures].map(([name, figure]): [string, number | null] => [
    name,
    'value' in figure ? figure.value : null,
  ]);
  const reasons = [...figures].flatMap(([name, figure]): [string, string][] =>
    'value' in figure ? [] : [[name, figure.undefined]],
  );
  return { ...Object.fromEntries(values), undefined: Object.fromEntries(reasons) };
}

function asText(figures: Figures): string {
  const width = longestOf(figures.keys()) + 2;
  return [...figures]
    .map(([name, figure]) => {
      const value = 'value' in figure ? String(figure.value) : `n/a: ${figure.undefined}`;
      return `${printable(name.padEnd(width))}${value}\n`;
    })
    .join('');
}

export async function printFigures(
  figures: Figures,
  { json = false }: { readonly json?: boolean | undefined },
  output: Output,
): Promise<void> {
  await output.write(
    json ? `${JSON.stringify(figuresAsData(figures), undefined, 2)}\n` : asText(figures),
  );
}
