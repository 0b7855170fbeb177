import { pictureFonts } from './picture-fonts.ts';

/** What the page's style sheets decide about a drawing; outside the page each element must say it itself. */
const DRAWN_PROPERTIES = [
  'direction',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'shape-rendering',
  'stroke',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
];

/** Other programs do not know OKLCH: a colour in what they all read. */
function plainColour(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context || !/^(oklch|oklab|color)\(/.test(colour)) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const parts = [red, green, blue].map(String).join(', ');
  return alpha === 255 ? `rgb(${parts})` : `rgba(${parts}, ${(alpha / 255).toFixed(3)})`;
}

function writeStyles(original: Element, copy: Element): void {
  const computed = getComputedStyle(original);
  for (const property of DRAWN_PROPERTIES)
    copy.setAttribute(property, plainColour(computed.getPropertyValue(property)));
  for (const attribute of ['class', 'style', 'tabindex']) copy.removeAttribute(attribute);
  for (const [index, child] of [...original.children].entries()) {
    const childCopy = copy.children[index];
    if (childCopy) writeStyles(child, childCopy);
  }
}

/** The page's background behind the drawing, so that a dark picture is not dark on white. */
function backgroundOf(width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  return rect;
}

/** The drawing as a file of its own: styles written out, fonts inside. */
export async function pictureToSvg(picture: SVGSVGElement): Promise<string> {
  const { width, height } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement;
  writeStyles(picture, copy);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox'))
    copy.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await pictureFonts(picture);
  copy.prepend(style, backgroundOf(width, height));
  return new XMLSerializer().serializeToString(copy);
}

/**
 * In milliseconds. Fonts inside an image load once it has been drawn for the first time, and no event tells when they
 * are there (measured: 20).
 */
const FONTS_LOAD = 300;

/** `scale` 2 is sharp on paper and on dense screens. */
export async function pictureToPng(picture: SVGSVGElement, scale = 2): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await pictureToSvg(picture))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  await new Promise((resolve) => setTimeout(resolve, FONTS_LOAD));
  context.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/png' });
}
