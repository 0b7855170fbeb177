import type { Line } from './line.ts';

/** Collects text with and without bold, and gives it back as lines that know how far their bold beginning goes. */
export class BoldText {
  private readonly lines: { text: string; boldLength: number; isBoldOver: boolean }[] = [
    { text: '', boldLength: 0, isBoldOver: false },
  ];

  add(text: string, isBold: boolean): void {
    text.split('\n').forEach((part, index) => {
      if (index > 0) this.lines.push({ text: '', boldLength: 0, isBoldOver: false });
      this.addToLine(part, isBold);
    });
  }

  toLines(apart?: Line['apart']): Line[] {
    return this.lines.map(({ text, boldLength }) => ({
      text,
      ...(boldLength > 0 && { boldLength }),
      ...(apart && { apart }),
    }));
  }

  private addToLine(part: string, isBold: boolean): void {
    const line = this.lines.at(-1);
    if (!line || part === '') return;
    line.text += part;
    if (isBold && !line.isBoldOver) line.boldLength = line.text.length;
    else if (part.trim() !== '') line.isBoldOver = true;
  }
}
