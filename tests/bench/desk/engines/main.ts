import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-nastaliq-urdu';
import '#ui/tokens.css';
import '#features/desk/page/transcript.css';
import './page.css';
import { painted } from '#tests/bench/desk/painted.ts';
import { benchTranscript, type BenchTranscript } from '#tests/bench/desk/transcripts.ts';
import { hashiyaSubject } from './hashiya-subject.ts';
import { plainSubject } from './plain-subject.ts';
import type { OpenSubject, Subject } from './subject.ts';
import { taguetteSubject } from './taguette-subject.ts';
import { tiptapSubject } from './tiptap-subject.ts';

const subjects: Readonly<Record<string, Subject>> = {
  plain: plainSubject,
  engine: hashiyaSubject,
  taguette: taguetteSubject,
  tiptap: tiptapSubject,
};
/** Milliseconds in which work begun in the background is let come to an end before a page is closed. */
const REST = 100;

/** Opens one way of showing a transcript after the other, its data in memory; leaves marks as the finished desk does. */
class EnginesBench {
  #transcript: BenchTranscript | undefined;
  #open: OpenSubject | undefined;

  prepare(words: number, codings: number): void {
    this.#transcript = benchTranscript(words, codings);
  }

  open(subject: string, name: string): Promise<void> {
    const transcript = this.#transcript;
    const host = document.querySelector<HTMLElement>('#host');
    if (!transcript || !host) throw new Error('nothing to open');
    return this.#timed(name, () => {
      this.#open = subjects[subject]?.open(host, transcript);
    });
  }

  /** The engine's part of an apply and of a remove. */
  async edit(name: string): Promise<void> {
    const start = this.#transcript?.blocks.bodyStart[3] ?? 0;
    await this.#timed(`${name} apply`, () => this.#open?.add?.({ start, end: start + 60 }));
    await this.#timed(`${name} remove`, () => this.#open?.remove?.());
  }

  async close(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REST));
    this.#open?.close();
    this.#open = undefined;
  }

  async #timed(name: string, action: () => void): Promise<void> {
    performance.mark(name);
    action();
    await painted();
    performance.mark(`${name} painted`);
  }
}

Object.assign(window, { bench: new EnginesBench() });
