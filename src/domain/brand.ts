declare const brand: unique symbol;

/** A type that only its own factory makes, so that two kinds of string or number cannot be confused. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
