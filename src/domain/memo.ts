import { z } from 'zod';
import { placeSchema, type Place } from './coding.ts';
import { idSchema, type CoderId, type DocumentId, type MemoId } from './ids.ts';
import { tameRichText } from './tame-rich-text.ts';

/** What a memo or link hangs on. */
export const targetSchema = z.object({
  table: z.enum(['project', 'documents', 'codes', 'codings', 'cases', 'memos']),
  id: z.string().min(1),
});
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** Node of a rich text, as the editor writes it: JSON, never markup. */
export type RichNode = {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?:
    | readonly {
        readonly type: string;
        readonly attrs?: Readonly<Record<string, unknown>> | undefined;
      }[]
    | undefined;
  readonly content?: readonly RichNode[] | undefined;
};
const attrsSchema = z.record(z.string(), z.unknown());
export const richNodeSchema: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    attrs: attrsSchema.optional(),
    marks: z.array(z.object({ type: z.string(), attrs: attrsSchema.optional() })).optional(),
    content: z.array(richNodeSchema).optional(),
  }),
);

export const memoSchema = z.object({
  id: idSchema<MemoId>(),
  target: targetSchema,
  title: z.string(),
  body: z.preprocess(tameRichText, richNodeSchema),
  coder: idSchema<CoderId>(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  /** ISO date of an entry of the journal, which is a memo on the project. */
  day: z.iso.date().optional(),
  /** The turn that a memo is on, or other words of the document that is its target. */
  place: placeSchema.optional(),
});
/** What tells an entry of the journal from another memo on the project, and one on a turn from others on the document. */
export type MemoPart = Pick<Memo, 'day' | 'place'>;
export type Memo = Readonly<z.infer<typeof memoSchema>>;

/** A memo on a turn. Where its words are lost it is the document's, and keeps where they stood. */
export type TurnMemo = Memo & { readonly place: Place };

export function isTurnMemo(memo: Memo): memo is TurnMemo {
  return memo.place !== undefined && memo.target.table === 'documents';
}

export function documentOfMemo({ target }: TurnMemo): DocumentId {
  return target.id as DocumentId;
}
