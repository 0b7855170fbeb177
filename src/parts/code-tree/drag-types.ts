/** Media types of what can be dragged between the parts of a screen. */

/** JSON list of code ids. */
export const CODE_DRAG_TYPE = 'application/x-hashiya-code';

/** The passage selected in the transcript; the type says it all, the transcript knows the span. */
export const SELECTION_DRAG_TYPE = 'application/x-hashiya-selection';
