const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTERS = /\p{L}/gu;

export interface Letters {
  readonly rightToLeft: number;
  readonly all: number;
}

export function lettersOf(text: string): Letters {
  return {
    rightToLeft: text.match(RIGHT_TO_LEFT)?.length ?? 0,
    all: text.match(LETTERS)?.length ?? 0,
  };
}

export function isMostlyRightToLeft(texts: readonly string[]): boolean {
  const { rightToLeft, all } = lettersOf(texts.join(' '));
  return rightToLeft * 2 > all;
}
