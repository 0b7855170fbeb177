/** Why a file is not read as XML. */
export type XmlProblem =
  /** Not XML at all, or of another kind than was looked for. */
  | { readonly type: 'not-this-format' }
  | { readonly type: 'too-large'; readonly limitBytes: number }
  /** Not well-formed, or not in the encoding it declares; lines count from 1. */
  | { readonly type: 'malformed-xml'; readonly line: number }
  /** Declares its own document type: refused, since that can name files and grow without bound. */
  | { readonly type: 'doctype'; readonly line: number }
  /** Elements within elements beyond the limit. */
  | { readonly type: 'too-deep'; readonly limit: number; readonly line: number };
