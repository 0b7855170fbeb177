export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** Light or dark; `system` follows the machine. The shell writes it to the page and remembers it. */
export class Appearance {
  theme = $state.raw<Theme>('system');

  constructor(theme: Theme) {
    this.theme = theme;
  }
}
