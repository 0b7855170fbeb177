import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { failure, success, type Result } from '#domain/result.ts';
import { markupDepthLimit, markupElementLimit } from '#interchange/limits.ts';
import type { ReadProblem } from '#interchange/problems.ts';

/** Thrown out of the parser, to stop it. */
class LimitReached extends Error {}

/** The parser's work grows with the square of the depth, and wrong nesting makes elements out of nothing. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      elements += 1;
      if (elements > markupElementLimit) throw new LimitReached();
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > markupDepthLimit) throw new LimitReached();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** Parses a page as browsers do; nothing in it is run or fetched. */
export function parsePage(
  html: string,
): Result<DefaultTreeAdapterTypes.Document, Extract<ReadProblem, { type: 'damaged' }>> {
  try {
    return success(parse(html, { treeAdapter: boundedAdapter() }));
  } catch (error) {
    if (error instanceof LimitReached) return failure({ type: 'damaged' });
    throw error;
  }
}
