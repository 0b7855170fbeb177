import type { CoderId } from '#domain/ids.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';

export const EXPORT_FORMS = ['hashiya', 'qdpx', 'qdc', 'archive'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export const EXTENSIONS: Readonly<Record<ExportForm, string>> = {
  hashiya: 'hashiya',
  qdpx: 'qdpx',
  qdc: 'qdc',
  archive: 'zip',
};

/** Characters below which a passphrase is tried out in no time, and below which in too little. */
const TOO_SHORT = 8;
const SHORT = 12;

/** What a person has chosen in the export dialog. */
export class ExportChoice {
  form = $state<ExportForm>('hashiya');
  extent = $state<'whole' | 'part'>('whole');
  /** Whose work stays out of a part. */
  withoutCoders = $state.raw<ReadonlySet<CoderId>>(new Set());
  hasTexts = $state(true);
  hasMemos = $state(true);
  hasHistory = $state(true);
  isLocked = $state(false);
  passphrase = $state('');
  passphraseAgain = $state('');
  offsets = $state<'code-point' | 'utf-16'>('code-point');
  /** Whether a REFI-QDA project brings what only Hashiya knows. */
  isWhole = $state(true);
  names = $state<'real' | 'pseudonyms'>('pseudonyms');

  /** What stays out of the file, `hidden` coders always; undefined of the whole project, from which everything is restored. */
  withheld(hidden: readonly CoderId[]): Withheld | undefined {
    if (this.extent === 'whole') return undefined;
    const withheld = {
      coders: [...new Set([...this.withoutCoders, ...hidden])],
      texts: !this.hasTexts,
      memos: !this.hasMemos,
      history: !this.hasHistory,
    };
    const { coders, texts, memos, history } = withheld;
    return coders.length > 0 || texts || memos || history ? withheld : undefined;
  }

  get usesPseudonyms(): boolean {
    return this.form === 'archive' && this.names === 'pseudonyms';
  }

  get areSame(): boolean {
    return this.passphrase === this.passphraseAgain;
  }

  /** Undefined while there is none. */
  get strength(): 'tooShort' | 'short' | 'enough' | undefined {
    const { length } = Array.from(this.passphrase);
    if (length === 0) return undefined;
    if (length < TOO_SHORT) return 'tooShort';
    return length < SHORT ? 'short' : 'enough';
  }

  get canBeWritten(): boolean {
    const isLocked = this.form === 'hashiya' && this.isLocked;
    const { strength } = this;
    return !isLocked || (strength !== undefined && strength !== 'tooShort' && this.areSame);
  }

  setCoder(id: CoderId, isIn: boolean): void {
    const without = new Set(this.withoutCoders);
    if (isIn) without.delete(id);
    else without.add(id);
    this.withoutCoders = without;
  }
}
