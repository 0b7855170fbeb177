/** Between the names of a code and of those above it. */
export const PATH_SEPARATOR = ' › ';
