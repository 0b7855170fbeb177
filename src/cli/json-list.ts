/** So many items are written at a time. */
const ITEMS_A_PIECE = 500;

/** A list as `JSON.stringify` writes it with two blanks a level, in pieces: all of it may be too much for one text. */
export function* jsonList(items: Iterable<object>): Generator<string> {
  let begin = '[';
  let lines: string[] = [];
  for (const item of items) {
    const written = JSON.stringify(item, undefined, 2).replaceAll('\n', '\n  ');
    lines.push(`${begin}\n  ${written}`);
    begin = ',';
    if (lines.length < ITEMS_A_PIECE) continue;
    yield lines.join('');
    lines = [];
  }
  lines.push(begin === '[' ? '[]\n' : '\n]\n');
  yield lines.join('');
}
