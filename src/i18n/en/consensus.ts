import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

const disagreements = (count: number) =>
  plural(count, { one: '1 disagreement', other: `${number(count)} disagreements` });

/** What the consensus of a round lacks where it is counted, and how it came about. */
export const consensusWords = {
  pending: (name: string) =>
    `${isolate(name)}: whether every disagreement is decided is still being checked.`,
  unknown: (name: string) =>
    `${isolate(name)}: it could not be checked whether every disagreement is decided.`,
  hidden: (name: string, documents: number) =>
    `${isolate(name)}: whether every disagreement is decided cannot be told while an open round hides codings of others in ${plural(documents, { one: '1 document', other: `${number(documents)} documents` })} from you.`,
  stale: (name: string, count: number) =>
    `${isolate(name)}: ${plural(count, {
      one: '1 decision no longer fits the coders’ codings; what came of it is still counted here.',
      other: `${number(count)} decisions no longer fit the coders’ codings; what came of them is still counted here.`,
    })}`,
  open: (name: string, open: number, all: number) =>
    `${isolate(name)}: ${number(open)} of ${disagreements(all)} ${plural(open, { one: 'is', other: 'are' })} not decided yet; what is shown here lacks what would come of them.`,
  notAccepted: (name: string, left: number, all: number) =>
    `${isolate(name)}: ${number(left)} of ${plural(all, { one: '1 exact agreement', other: `${number(all)} exact agreements` })} ${plural(left, { one: 'is', other: 'are' })} not accepted yet; what is shown here lacks them.`,
  go: 'Go through the disagreements',
  inText: {
    ofRound: 'What follows is about the whole round, not only what is compared here.',
    hidden: (documents: number) =>
      `How far the coders’ disagreements were resolved into a consensus cannot be told while an open round hides codings in ${plural(documents, { one: '1 document', other: `${number(documents)} documents` })}.`,
    stale: (count: number) =>
      plural(count, {
        one: '1 decision no longer fitted the coders’ codings; what had come of it was still in the consensus.',
        other: `${number(count)} decisions no longer fitted the coders’ codings; what had come of them was still in the consensus.`,
      }),
    decided: (decided: number, all: number, deciders: readonly string[]) =>
      `Afterwards the coders’ disagreements were resolved into a consensus: ${number(decided)} of ${disagreements(all)} ${plural(decided, { one: 'was', other: 'were' })} decided, by ${list(deciders)}.`,
    decider: (name: string, count: number) => `${isolate(name)} (${number(count)})`,
    own: (count: number) =>
      `In ${plural(count, { one: '1 of them', other: `${number(count)} of them` })} a span of its own was taken in place of the coders’ versions.`,
    neither: (count: number) =>
      `In ${plural(count, { one: '1 of them', other: `${number(count)} of them` })} none of the coders’ versions was taken.`,
    accepted: (accepted: number, all: number) =>
      `Of ${plural(all, { one: '1 coding', other: `${number(all)} codings` })} on which all coders of a document agreed exactly, ${number(accepted)} ${plural(accepted, { one: 'was', other: 'were' })} accepted into the consensus.`,
  },
};
