import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { CaseId, DocumentId, SpeakerId } from '#domain/ids.ts';
import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { transcriptOfText } from '#interchange/plain-text/transcript-of-text.ts';
import { KnownPeople } from '#interchange/revise/known-people.ts';
import { revisedSpeakers } from '#interchange/revise/revised-speakers.ts';

function aSpeaker(name: string, role: SpeakerRole, ...labels: string[]): Speaker {
  const id = name as SpeakerId;
  return { id, document: 'one' as DocumentId, labels: [name, ...labels], name, role };
}

const INTERVIEWER = aSpeaker('Interviewer', 'interviewer');
const SAIMA = aSpeaker('Saima Durrani', 'respondent');
const TEXT = `Interviewer: Who uses the portal?

Saima Durrani: They look at it from a distance.

Interviewer: And the citizens, do they believe it?

Saima Durrani: Some do.`;

/** What becomes of the speakers when the text becomes another. */
async function revised(after: string) {
  const units = async (text: string) => {
    const labels = [...new Set([...text.matchAll(/^([^:\n]+):/gmu)].map(([, one = '']) => one))];
    return (await transcriptOfText(text, { labels })).units;
  };
  const map = diffTexts(TEXT, after);
  const { renamed, added } = revisedSpeakers(
    [INTERVIEWER, SAIMA],
    await units(TEXT),
    await units(after),
    map,
  );
  return { renamed: renamed.map(([{ id }, fields]) => [id, fields]), added };
}

describe('a new label', () => {
  it('that takes over all turns of a speaker is that speaker, whose name it becomes where it was the label', async () => {
    expect(await revised(TEXT.replaceAll('Saima Durrani:', 'Saima Khan Durrani:'))).toEqual({
      renamed: [
        [SAIMA.id, { labels: ['Saima Durrani', 'Saima Khan Durrani'], name: 'Saima Khan Durrani' }],
      ],
      added: [],
    });
  });

  it('that takes over some of them is somebody new, who stands where the other stood', async () => {
    expect(await revised(TEXT.replace('Interviewer: And', 'Nadeem Khan: And'))).toEqual({
      renamed: [],
      added: [{ label: 'Nadeem Khan', formerly: ['interviewer'] }],
    });
    expect(await revised(TEXT.replace('look at it', 'look.\n\nNoor: At it'))).toEqual({
      renamed: [],
      added: [{ label: 'Noor', formerly: ['respondent'] }],
    });
    expect(await revised(TEXT.replace('distance.', 'distance.\n\nNoor: So do I.'))).toEqual({
      renamed: [],
      added: [{ label: 'Noor', formerly: [] }],
    });
  });

  it('is not the speaker whose turns it shares with another new one', async () => {
    const after = TEXT.replace('Interviewer: Who', 'Hina: Who').replace(
      'Interviewer: And',
      'Nadeem: And',
    );
    expect(await revised(after)).toEqual({
      renamed: [],
      added: [
        { label: 'Hina', formerly: ['interviewer'] },
        { label: 'Nadeem', formerly: ['interviewer'] },
      ],
    });
  });
});

describe('who a new label is', () => {
  const NOOR: Case = { id: 'noor' as CaseId, name: 'Noor Wali', pseudonym: '', order: 'a0' };
  const elsewhere = [
    aSpeaker('Hina Gul', 'interviewer'),
    aSpeaker('Speaker 1', 'interviewer'),
    aSpeaker('Amna', 'interviewer'),
    aSpeaker('amna', 'respondent'),
  ];
  const people = new KnownPeople(elsewhere, [NOOR]);
  const whoIs = (label: string, ...formerly: SpeakerRole[]) => people.whoIs({ label, formerly });

  it.each([
    ['who asks in another document', 'HINA GUL', 'respondent', { role: 'interviewer' }],
    ['what says that it asks', 'Moderator', 'respondent', { role: 'interviewer' }],
    [
      'what says that it answers, whoever else is called so',
      'Speaker 1',
      'interviewer',
      { role: 'respondent' },
    ],
    ['a case of that name', 'noor wali', 'interviewer', { role: 'respondent', case: NOOR.id }],
    [
      'one who says what the interviewer said',
      'Nadeem Khan',
      'interviewer',
      { role: 'interviewer' },
    ],
    ['one who says what a respondent said', 'Nadeem Khan', 'respondent', { role: 'respondent' }],
    [
      'one who elsewhere both asks and answers, by what was there',
      'Amna',
      'respondent',
      { role: 'respondent' },
    ],
  ] as const)('is %s', (_, label, formerly, expected) => {
    expect(whoIs(label, formerly)).toEqual(expected);
  });

  it('responds where nobody stood there', () => {
    expect(whoIs('Nadeem Khan')).toEqual({ role: 'respondent' });
    expect(whoIs('Nadeem Khan', 'interviewer', 'respondent')).toEqual({ role: 'respondent' });
  });
});
