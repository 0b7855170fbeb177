/** Where text and margin lie in every section, in pixels; the same for all sections of one page width. */
export interface PageMetrics {
  readonly isRightToLeft: boolean;
  readonly width: number;
  /** Physical left and right edge of the text column. */
  readonly textLeft: number;
  readonly textRight: number;
  /** Room for brackets and names beside the text, at the inline end. */
  readonly margin: number;
  /** No room for names: brackets are bars. */
  readonly isNarrow: boolean;
  /** What a name in the margin takes. */
  readonly nameHeight: number;
}

const NAME_HEIGHT = 16;

const NARROW_MARGIN = 72;

export function pageMetricsOf(section: HTMLElement): PageMetrics {
  const style = getComputedStyle(section);
  const margin = Number.parseFloat(style.paddingInlineEnd) || 0;
  const width = section.clientWidth;
  return {
    isRightToLeft: style.direction === 'rtl',
    width,
    textLeft: Number.parseFloat(style.paddingLeft) || 0,
    textRight: width - (Number.parseFloat(style.paddingRight) || 0),
    margin,
    isNarrow: margin < NARROW_MARGIN,
    nameHeight: NAME_HEIGHT,
  };
}
