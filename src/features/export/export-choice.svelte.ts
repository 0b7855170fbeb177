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

  /** Undefined of the whole project. */
  get withheld(): Withheld | undefined {
    if (this.extent === 'whole') return undefined;
    const withheld = {
      coders: [...this.withoutCoders],
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

  get canBeWritten(): boolean {
    const isLocked = this.form === 'hashiya' && this.isLocked;
    return !isLocked || (this.passphrase !== '' && this.areSame);
  }

  setCoder(id: CoderId, isIn: boolean): void {
    const without = new Set(this.withoutCoders);
    if (isIn) without.delete(id);
    else without.add(id);
    this.withoutCoders = without;
  }
}
