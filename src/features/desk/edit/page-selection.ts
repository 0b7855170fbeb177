import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Milliseconds behind getting the focus in which a browser may have put the caret at the text's beginning by itself. */
const FOCUSING = 200;

function isHeld({ dom }: EditorView, node: Node | null): node is Node {
  return node !== null && dom.contains(node);
}

/**
 * What is selected on the page where the editor does not know of it yet: browsers tell of a selection only after a key that was
 * pressed since, or after a frame. Whatever is drawn before puts back the selection that the editor knows.
 */
export function unheardSelection(view: EditorView, focusedAt: number): Selection | undefined {
  if (view.isDestroyed || view.composing || !view.hasFocus()) return undefined;
  const here = view.dom.ownerDocument.getSelection();
  if (!here || !isHeld(view, here.anchorNode) || !isHeld(view, here.focusNode)) return undefined;
  const { doc, selection } = view.state;
  const [anchor, head] = [
    view.posAtDOM(here.anchorNode, here.anchorOffset),
    view.posAtDOM(here.focusNode, here.focusOffset),
  ];
  const found = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (found.eq(selection)) return undefined;
  // All of the text is selected by more than its characters.
  if (!found.empty && !(selection instanceof TextSelection)) return undefined;
  const isFocusing = performance.now() - focusedAt < FOCUSING;
  return isFocusing && found.eq(Selection.atStart(doc)) ? undefined : found;
}
