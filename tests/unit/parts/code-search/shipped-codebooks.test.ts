import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import { checkCodebook } from '#interchange/codebook-file/read.ts';
import { CodeSearch } from '#parts/code-search/code-search.ts';
import { codesOfCodebook } from '#session/codes-of-codebook.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const folder = new URL('../../../../codebooks/', import.meta.url);

/** All codebooks that are shipped in one, and one of Urdu and Pashto names beside them. */
function codes(): Code[] {
  const all: Code[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const read = checkCodebook(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!read.ok) throw new Error(`${file} cannot be read`);
    all.push(...codesOfCodebook(read.value.codes, all).codes);
  }
  const ours = codebook(`
    * اعتماد
      شک و شبہ
      حکومتی دعوے
      شکایت کا اندراج
    * باور
      پر حکومت بې باوري
      د شکایتونو ثبتول
      ښځې او ټېکنالوژي
  `);
  return [...all, ...ours];
}

const tree = new CodeTree(codes());
const search = new CodeSearch(tree);

function found(query: string): string[] {
  return search.find(query).flatMap((id) => tree.get(id)?.name ?? []);
}

describe('the search over the codebooks that are shipped', () => {
  it.each([
    // The whole name, in any case and with any signs, before names that begin so.
    ['EFFICIENCY', ['Efficiency', 'Efficiency and processing time']],
    ['information', ['Information', 'One-way information']],
    ['existing measures', ['Existing measures']],
    ['e enabling', ['E-enabling']],
    ['government-citizen', ['Government–citizen relations']],
    // Names that begin so, before those with words that do, before what lies below such.
    ['earned', ['Earned trust']],
    ['dou', ['Doubt']],
    ['soc', ['Social attitudes', 'Social determinism', 'Leaders and social media']],
    ['consult', ['Consultative', 'Consultation', 'No consultation']],
    ['portal', ['Citizen Portal', 'Job Portal']],
    ['legal', ['Legal and political influences', 'Legal framework']],
    // Beginnings of words in any order, and of the names above.
    ['res bur', ['Bureaucratic resistance']],
    ['fig proof', ['Figures as proof']],
    ['trust fear', ['Fear of exposure']],
    ['awareness mouth', ['Word of mouth']],
    ['maturity cat', ['Catalogue']],
    // Initials.
    ['npm', ['New public management']],
    ['ktt', ['Knowing the tools']],
    ['wom', ['Word of mouth']],
    ['flm', []],
    // Words tied to one, and parts of words.
    ['oneway', ['One-way information']],
    ['eempowering', ['E-empowering']],
    ['ratio voca', []],
    [
      'tegrati',
      ['Integration and fragmentation', 'Incomplete integration', 'Vertical integration'],
    ],
    ['mediaries', ['Intermediaries', 'Teachers', 'Local officials']],
    // One letter wrong, missing, too many, or two changed over, in words of five and more.
    ['litracy', ['Digital literacy', 'General literacy']],
    ['litteracy digi', ['Digital literacy']],
    ['infrastructrue', ['Infrastructure']],
    ['turst', ['Trust', 'Earned trust']],
    ['trusr', ['Trust', 'Earned trust']],
    ['suspision', ['Suspicion until tested']],
    ['standardization', ['Standardisation']],
    ['ssocial', ['Leaders and social media', 'Social attitudes', 'Social determinism']],
    ['neighbors', ['Family and neighbours']],
    // Urdu and Pashto, with the letters of any keyboard.
    ['حكومتي', ['حکومتی دعوے']],
    ['شکا', ['شکایت کا اندراج', 'د شکایتونو ثبتول']],
    ['اعتماد شک', ['شک و شبہ', 'شکایت کا اندراج']],
    ['اعتمااد', ['اعتماد', 'شک و شبہ', 'حکومتی دعوے', 'شکایت کا اندراج']],
    ['حکوتمی', ['حکومتی دعوے']],
    ['باوري', ['پر حکومت بې باوري']],
    ['ټېکنالوژی', ['ښځې او ټېکنالوژي']],
    ['ټیکنلوژي', ['ښځې او ټېکنالوژي']],
    ['ثبتولو', ['د شکایتونو ثبتول']],
  ])('%s', (query, names) => {
    expect(found(query).slice(0, Math.max(1, names.length))).toEqual(names);
  });

  it.each([
    // Four letters or fewer are taken as they stand.
    ['trst'],
    ['dobt'],
    ['شکیت'],
    // Other words, of which letters or endings are those of names.
    ['nation'],
    ['learner'],
    ['rusty'],
    ['medicine'],
    ['market'],
    ['hospital'],
    ['water'],
    ['school'],
    ['تعلیم'],
    ['بازار'],
    ['روغتون'],
    // One word that is nowhere is one too many.
    ['digital hospital'],
  ])('nothing for %s', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('never lists what a word has nothing to do with beside what it begins', () => {
    expect(found('earned')).toEqual(['Earned trust']);
    expect(found('trust')).not.toContain('Infrastructure');
    expect(found('state')).toEqual(['Neo-Weberian state']);
  });
});
