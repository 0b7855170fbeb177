import { describe, expect, it } from 'vitest';
import { mergeSpeakers, separateLabel } from '#features/documents/import/edit-speakers.ts';
import { proposeSpeakers } from '#features/documents/import/propose-speakers.ts';
import { caseKey } from '#session/stage-transcripts.ts';
import type { FoundLabel } from '#interchange/transcript.ts';

function asks(label: string): FoundLabel {
  return { label, count: 5, role: 'interviewer' };
}
function answers(label: string): FoundLabel {
  return { label, count: 5, role: 'respondent' };
}
function ground(title: string, ...cases: string[]) {
  return { title, caseNames: new Map(cases.map((name) => [caseKey(name), name])) };
}
function casesOf(found: readonly FoundLabel[], around = ground('Citizen 01')) {
  return proposeSpeakers(found, around).map(({ caseName }) => caseName);
}

describe('whom a label is proposed to be', () => {
  it('makes a respondent a case under the own name, an interviewer none', () => {
    expect(casesOf([asks('Sara'), answers('Raza')])).toEqual(['', 'Raza']);
  });

  it('finds a case that is there, whatever its letter case', () => {
    const around = ground('Official 04', 'Nadia Orakzai');
    expect(casesOf([answers('NADIA ORAKZAI')], around)).toEqual(['Nadia Orakzai']);
  });

  it('takes a lone “A” for whom the document is called after', () => {
    expect(casesOf([asks('Q'), answers('A')])).toEqual(['', 'Citizen 01']);
    const around = ground('bilal hussain', 'Bilal Hussain');
    expect(casesOf([asks('Q'), answers('A')], around)).toEqual(['', 'Bilal Hussain']);
  });

  it('leaves several nameless respondents without a case', () => {
    expect(casesOf([asks('Moderator'), answers('P1'), answers('P2')])).toEqual(['', '', '']);
  });
});

describe('reading again', () => {
  const found = [asks('Sara'), answers('Raza'), answers('R')];
  const first = proposeSpeakers(found, ground('Raza'));

  it('keeps what a person set for a label that is still found', () => {
    const named = first.map((one) => (one.name === 'Raza' ? { ...one, name: 'Raza Khan' } : one));
    const again = proposeSpeakers(found.slice(0, 2), ground('Raza'), named);
    expect(again.map(({ name }) => name)).toEqual(['Sara', 'Raza Khan']);
  });

  it('keeps merged people one', () => {
    const merged = mergeSpeakers(first, 2, 1);
    expect(merged.map(({ labels }) => labels)).toEqual([['Sara'], ['Raza', 'R']]);
    const again = proposeSpeakers(found, ground('Raza'), merged);
    expect(again.map(({ labels }) => labels)).toEqual([['Sara'], ['Raza', 'R']]);
  });

  it('lets merged people part again', () => {
    const parted = separateLabel(mergeSpeakers(first, 2, 1), 1, 'R');
    expect(parted.map(({ labels, name }) => [name, labels])).toEqual([
      ['Sara', ['Sara']],
      ['Raza', ['Raza']],
      ['R', ['R']],
    ]);
  });
});
