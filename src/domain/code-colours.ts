/**
 * The code colours of `ui/tokens.css` in their light form, in `#rrggbb`: what other tools are told a code looks like, and
 * what their colours are likened to.
 */
export const CODE_COLOUR_VALUES: readonly string[] = [
  ...['#aa3d8f', '#045c39', '#df6815', '#0584da', '#704000', '#076b6e', '#9377ed', '#916607'],
  ...['#6a248f', '#0c9486', '#a8203b', '#313da8', '#017a9e', '#676004', '#89095b', '#6a8f09'],
];

/** What a code colour looks like, in `#rrggbb`. */
export function codeColourValue(index: number): string {
  const value = CODE_COLOUR_VALUES[index];
  if (value === undefined) throw new RangeError(`no code colour ${String(index)}`);
  return value;
}

type Lab = readonly [lightness: number, a: number, b: number];

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** OKLab (Ottosson 2020) of a colour in `#rrggbb`. */
function labOf(colour: string): Lab {
  const channels = Number.parseInt(colour.slice(1), 16);
  const red = linear(channels >> 16);
  const green = linear((channels >> 8) & 0xff);
  const blue = linear(channels & 0xff);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Differences up to this, of OKLab, are hardly seen side by side. */
const HARDLY_SEEN = 0.02;

/** Whether one in `#rrggbb` is, as far as can be seen, a code colour. */
export function isCodeColour(colour: string): boolean {
  const [lightness, a, b] = labOf(colour);
  return CODE_COLOUR_VALUES.some((value) => {
    const own = labOf(value);
    return Math.hypot(own[0] - lightness, own[1] - a, own[2] - b) <= HARDLY_SEEN;
  });
}

/** Index of the code colour that looks most like one in `#rrggbb`: hue counts more than lightness. */
export function nearestCodeColour(colour: string): number {
  const wanted = labOf(colour);
  const distances = CODE_COLOUR_VALUES.map((value) => {
    const [lightness, a, b] = labOf(value);
    return Math.hypot((lightness - wanted[0]) / 4, a - wanted[1], b - wanted[2]);
  });
  return distances.indexOf(Math.min(...distances));
}
