import { beforeAll, describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { spokenTurns } from '#domain/spoken-turn.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { Units } from '#domain/text/turn.ts';
import { createSampleStudy } from '#session/sample-study.ts';
import { databaseName, ProjectDatabase } from '#storage/database.ts';
import { readImage } from '#storage/project-image.ts';
import { Registry } from '#storage/registry.ts';
import { pseudonymisedImage } from '#workers/tasks/pseudonymised-image.ts';
import { sampleParts } from '#tests/unit/support/sample-parts.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

let real: ProjectImage;
let hidden: ProjectImage;

beforeAll(async () => {
  const registry = new Registry({ getItem: () => null, setItem: () => undefined });
  const localId = await createSampleStudy(registry, await sampleParts());
  real = await readImage(new ProjectDatabase(databaseName(localId)));
  const neutral = (place?: number) => `P${String(place ?? '')}`;
  hidden = await pseudonymisedImage(real, new ShownNames(real.records.cases, true, neutral));
});

/** What is said in each interview, and what stands around it. */
async function textsOf({ records, blob }: ProjectImage) {
  const texts = [];
  for (const document of records.documents) {
    const revision = records.revisions.find(({ id }) => id === document.current);
    if (!revision || document.kind !== 'transcript') continue;
    const text = decoder.decode(await blob(revision.text));
    const units = JSON.parse(decoder.decode(await blob(revision.units))) as Units;
    const speakers = records.speakers.filter((one) => one.document === document.id);
    const said: string[] = [];
    let heading = '';
    let at = 0;
    for (const turn of spokenTurns(units, speakers, [])) {
      if (turn.speaker === undefined) continue;
      said.push(text.slice(turn.bodyStart, turn.end));
      heading += text.slice(at, turn.bodyStart);
      at = turn.end;
    }
    texts.push({ title: document.title, heading: heading + text.slice(at), said });
  }
  return texts;
}

describe('the sample study under pseudonyms', () => {
  it('names no participant around what is said', async () => {
    const texts = await textsOf(hidden);
    expect(texts).toHaveLength(12);
    const names = real.records.cases.flatMap(({ name }) => [name, ...name.split(' ')]);
    const words = names.map(foldName).filter((name) => name.length > 2);
    const found = texts.flatMap(({ title, heading }) =>
      words
        .filter((word) =>
          ` ${foldName(heading).replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word} `),
        )
        .map((word) => `${title}: ${word}`),
    );
    expect(found).toEqual([]);
    expect(texts.find(({ title }) => title.startsWith('Official 01'))?.heading).toContain(
      'Interview with P1, PMRU, Peshawar, 3 April 2019',
    );
  });

  it('leaves all that is said', async () => {
    const before = await textsOf(real);
    expect((await textsOf(hidden)).map(({ said }) => said)).toEqual(before.map(({ said }) => said));
    expect(before.map(({ heading }) => heading).join('')).toContain('Interview with Kamran Afridi');
  });

  it('has every paragraph and sentence behind the one before', async () => {
    for (const { units } of hidden.records.revisions) {
      const { paragraphs, sentences } = JSON.parse(
        decoder.decode(await hidden.blob(units)),
      ) as Units;
      for (const flat of [paragraphs, sentences])
        expect(flat).toEqual([...flat].sort((a, b) => a - b));
    }
  });
});
