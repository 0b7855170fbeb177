import type { Study } from './study.ts';

/** Codings of a coder as `code: words`, in alphabetical order. */
export function codedBy(study: Study, name: string): string[] {
  const coder = study.coders.find((one) => one.name === name);
  return study.codings
    .filter((coding) => coding.coder === coder?.id)
    .map(({ document, code, start, end }) => {
      return `${study.path(code).at(-1) ?? ''}: ${document.text.slice(start, end)}`;
    })
    .sort();
}
