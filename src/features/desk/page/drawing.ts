const SVG = 'http://www.w3.org/2000/svg';

/** A picture that nobody but the eye meets. */
export function drawing(className?: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  if (className) svg.setAttribute('class', className);
  return svg;
}

export function group(): SVGGElement {
  return document.createElementNS(SVG, 'g');
}

export function pathOf(kind: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', kind);
  return path;
}
