function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '');
}

/** What must be drawn: for each list of families, first choice first, the characters that are set in it. */
function textsByFamilies(picture: SVGElement): Map<string, Set<number>> {
  const texts = new Map<string, Set<number>>();
  for (const node of picture.querySelectorAll('text, tspan')) {
    const families = getComputedStyle(node).fontFamily;
    const points = texts.get(families) ?? new Set();
    for (const character of node.textContent ?? '') points.add(character.codePointAt(0) ?? 0);
    texts.set(families, points);
  }
  return texts;
}

function* fontFaces(rules: CSSRuleList): Generator<CSSFontFaceRule> {
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule) yield rule;
    else if (rule instanceof CSSGroupingRule) yield* fontFaces(rule.cssRules);
  }
}

function covers(unicodeRange: string, point: number): boolean {
  if (unicodeRange === '') return true;
  return unicodeRange.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return point >= parseInt(from, 16) && point <= parseInt(to, 16);
  });
}

/** The faces that the browser itself would take: for each character those of the first family that has it. */
function neededFaces(picture: SVGElement): Set<CSSFontFaceRule> {
  const faces = [...document.styleSheets].flatMap((sheet) => [...fontFaces(sheet.cssRules)]);
  const needed = new Set<CSSFontFaceRule>();
  for (const [families, points] of textsByFamilies(picture)) {
    const choices = families.split(',').map(unquoted);
    for (const point of points) {
      const fitting = faces.filter((face) =>
        covers(face.style.getPropertyValue('unicode-range'), point),
      );
      const familyOf = (face: CSSFontFaceRule) =>
        unquoted(face.style.getPropertyValue('font-family'));
      const family = choices.find((choice) => fitting.some((face) => familyOf(face) === choice));
      for (const face of fitting) if (familyOf(face) === family) needed.add(face);
    }
  }
  return needed;
}

async function asDataAddress(address: string): Promise<string> {
  const font = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Error('The font could not be read.', { cause: reader.error }));
    };
    reader.readAsDataURL(font);
  });
}

async function embedded(face: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  const base = face.parentStyleSheet?.href ?? document.baseURI;
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map((name) => `${name}: ${face.style.getPropertyValue(name)};`)
    .join(' ');
  const data = await asDataAddress(new URL(address, base).href);
  return `@font-face { ${kept} src: url("${data}") format("woff2"); }`;
}

/**
 * The `@font-face` rules a picture needs to look the same outside the page, with the fonts inside them: only the faces
 * that hold its letters.
 */
export async function pictureFonts(picture: SVGElement): Promise<string> {
  return (await Promise.all([...neededFaces(picture)].map(embedded))).join('\n');
}
