import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-nastaliq-urdu';
import '#ui/tokens.css';
import '#features/desk/page/transcript.css';
import './page.css';
import type { CodingId } from '#domain/ids.ts';
import { hashiyaSubject } from './hashiya-subject.ts';
import type { OpenSubject, Subject } from './subject.ts';
import { taguetteSubject } from './taguette-subject.ts';
import { tiptapSubject } from './tiptap-subject.ts';
import { benchTranscript, type BenchTranscript } from './transcripts.ts';

const subjects: Readonly<Record<string, Subject>> = {
  hashiya: hashiyaSubject,
  taguette: taguetteSubject,
  tiptap: tiptapSubject,
};

const ADDED = 'added' as CodingId;

function hostElement(): HTMLElement {
  const host = document.querySelector<HTMLElement>('#host');
  if (!host) throw new Error('no host');
  return host;
}

/** Resolves behind the next frame's painting. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        resolve();
      };
      channel.port2.postMessage(undefined);
    });
  });
}

/** While held, timers and idle work wait, so that a first frame can be measured apart from what follows it. */
class Background {
  #held: (() => void)[] | undefined;

  constructor() {
    const later = window.setTimeout.bind(window);
    const idle = window.requestIdleCallback.bind(window);
    window.setTimeout = ((work: () => void, wait?: number) =>
      this.#held ? this.#held.push(work) : later(work, wait)) as typeof setTimeout;
    window.requestIdleCallback = (work, options) => {
      const start = (): number => idle(work, options);
      return this.#held ? this.#held.push(start) : start();
    };
  }

  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const work of held) work();
  }
}

/** What the measuring side calls; every action resolves once its frame is painted and gives wall milliseconds. */
class Bench {
  readonly #background = new Background();
  #transcript: BenchTranscript | undefined;
  #open: OpenSubject | undefined;
  longest = 0;

  constructor() {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.longest = Math.max(this.longest, entry.duration);
    }).observe({ type: 'longtask' });
  }

  prepare(words: number, codings: number): void {
    this.#transcript = benchTranscript(words, codings);
  }

  async open(name: string): Promise<number> {
    const subject = subjects[name];
    const transcript = this.#transcript;
    if (!subject || !transcript) throw new Error('nothing to open');
    this.#background.hold();
    return this.#timed(() => {
      this.#open = subject.open(hostElement(), transcript);
    });
  }

  /** Lets the work behind the first frame run and waits for its end; gives the longest task in it. */
  async settle(): Promise<number> {
    await painted();
    this.longest = 0;
    this.#background.release();
    do await new Promise((resolve) => setTimeout(resolve, 250));
    while (!this.#isComplete());
    return this.longest;
  }

  add(): Promise<number> {
    const start = this.#inView();
    return this.#timed(() => this.#open?.add?.(ADDED, 'code-7' as never, start, start + 90));
  }

  resize(): Promise<number> {
    const end = this.#inView() + 150;
    return this.#timed(() => this.#open?.resize?.(ADDED, end));
  }

  remove(): Promise<number> {
    return this.#timed(() => this.#open?.remove?.(ADDED));
  }

  show(isShown: boolean): Promise<number> {
    return this.#timed(() => this.#open?.show?.('code-0' as never, isShown));
  }

  jump(share: number): Promise<number> {
    const coding = this.#codingAt(share);
    return this.#timed(() => this.#open?.jump?.(coding.start, coding.end));
  }

  /** Pixels between where the coding's first line is and where a jump to it lands. */
  jumpError(share: number): number {
    const coding = this.#codingAt(share);
    const view = hostElement().getBoundingClientRect();
    const range = rangeAt(coding.start);
    return Math.abs((range.getClientRects()[0]?.top ?? Infinity) - view.top - view.height * 0.38);
  }

  nodesATurn(): number {
    const walker = document.createTreeWalker(hostElement(), NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count / (this.#transcript?.units.turns.length ?? 1);
  }

  async scroll(frames: number, pixels: number): Promise<number> {
    let late = 0;
    let last = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      hostElement().scrollTop += pixels;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (now - last > 25) late += 1;
      last = now;
    }
    return late;
  }

  top(): void {
    hostElement().scrollTop = 0;
  }

  close(): void {
    this.#background.release();
    this.#open?.close();
    this.#open = undefined;
    hostElement().scrollTop = 0;
  }

  #isComplete(): boolean {
    const host = hostElement();
    return (
      host.getElementsByTagName('p').length === this.#transcript?.blocks.count &&
      !host.querySelector('section.opening')
    );
  }

  #codingAt(share: number): { readonly start: number; readonly end: number } {
    const { codings, text } = this.#transcript ?? { codings: [], text: '' };
    const coding = codings.find(({ start }) => Math.abs(start / text.length - share) < 0.01);
    if (!coding) throw new RangeError('no coding there');
    return coding;
  }

  #inView(): number {
    return this.#transcript?.blocks.bodyStart[3] ?? 0;
  }

  async #timed(action: () => void): Promise<number> {
    const began = performance.now();
    action();
    await painted();
    return performance.now() - began;
  }
}

/** A range over one character of the page's text, found without the view's help. */
function rangeAt(offset: number): Range {
  const walker = document.createTreeWalker(hostElement(), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (before + length > offset) {
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range;
    }
    before += length;
  }
  throw new RangeError('no such place');
}

declare global {
  interface Window {
    bench: Bench;
  }
}

window.bench = new Bench();
