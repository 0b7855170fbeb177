import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODE_COLOUR_VALUES, isCodeColour, nearestCodeColour } from '#domain/code-colours.ts';
import { CODE_COLOURS } from '#domain/code.ts';

const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

function channel(value: number): number {
  const bounded = Math.min(1, Math.max(0, value));
  const encoded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
}

/** `#rrggbb` of an OKLCH colour (Ottosson 2020). */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((one) => channel(one).toString(16).padStart(2, '0')).join('')}`;
}

it('has the light colours of the style sheet', () => {
  const light = Array.from({ length: CODE_COLOURS }, (_, index) => {
    const found = new RegExp(
      `--code-${String(index)}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`,
      'u',
    ).exec(tokens);
    const [lightness = NaN, chroma = NaN, hue = NaN] = (found ?? []).slice(1).map(Number);
    return hexOf(lightness, chroma, hue);
  });
  expect(CODE_COLOUR_VALUES).toEqual(light);
});

it('likens each of its own to itself, and others to one of their hue', () => {
  expect(CODE_COLOUR_VALUES.map(nearestCodeColour)).toEqual([...CODE_COLOUR_VALUES.keys()]);
  expect(nearestCodeColour('#ff0000')).toBe(10);
  expect(nearestCodeColour('#0000ff')).toBe(11);
  expect(nearestCodeColour('#00a000')).toBe(15);
});

it('knows its own, and what nobody can tell from them, from others', () => {
  expect(CODE_COLOUR_VALUES.every(isCodeColour)).toBe(true);
  expect(isCodeColour('#a8203c')).toBe(true);
  for (const other of ['#ff0000', '#ffffff', '#000000', '#c03050']) {
    expect(isCodeColour(other)).toBe(false);
  }
});
