const STYLE_SHEETS = /<(style|script)\b[\s\S]*?<\/\1\s*>/giu;
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giu;
const STYLE = /(\s)style(\s*=)/giu;
const HANDLER = /(\s)on\w+(\s*=)/giu;

/**
 * Markup from elsewhere without styles and handlers, before a parser of the page sees them: the page's policy would bar
 * each of them with a complaint. What a style said is kept as `data-style`.
 */
export function calmMarkup(html: string): string {
  return html
    .replace(STYLE_SHEETS, '')
    .replace(TAG, (tag) => tag.replace(STYLE, '$1data-style$2').replace(HANDLER, '$1data-off$2'));
}
