import type { TextFinder } from '#domain/text/find-text.ts';
import type { FoldedText } from '#domain/text/fold-text.ts';
import type { Span } from '#domain/text/span.ts';
import { runsOf } from '#domain/text/text-signature.ts';
import type { ProjectTexts, SearchedDocument } from './project-texts.ts';

/** What is found in the bodies of a document; `places` is empty where it is nothing. */
export interface FoundPlaces {
  readonly document: SearchedDocument;
  readonly bodies: FoldedText;
  readonly places: readonly Span[];
}

/** Documents that are read at once: few at first, for the first hits to come soon. */
const AT_FIRST = 2;
const AT_MOST = 32;

/**
 * Looks through documents in their order, past those of which it is known that nothing is in them; `onlook` hears of each
 * before it is looked through.
 */
export async function* findInTexts(
  texts: ProjectTexts,
  documents: readonly SearchedDocument[],
  finder: TextFinder,
  onlook: (document: SearchedDocument) => void = () => undefined,
): AsyncGenerator<FoundPlaces> {
  const runs = finder.needed.map((all) => new Set(all.flatMap((needed) => [...runsOf(needed)])));
  const among = await texts.having(documents, runs);
  let size = AT_FIRST;
  for (let from = 0; from < among.length;) {
    const portion = among.slice(from, from + size);
    const all = await texts.bodiesOf(portion);
    for (const [at, document] of portion.entries()) {
      const bodies = all[at];
      if (!bodies) continue;
      onlook(document);
      yield { document, bodies, places: placesIn(bodies, finder) };
    }
    from += size;
    size = Math.min(AT_MOST, size * 2);
  }
}

function placesIn(bodies: FoldedText, { needed, placesIn: find }: TextFinder): Span[] {
  const mayBeFound = needed.some((all) => all.every((one) => bodies.text.includes(one)));
  return mayBeFound ? [...find(bodies)] : [];
}
