/** What Nadeem codes beside what the study brings; Sana has coded all of these passages otherwise, but for the first. */
export const NADEEMS = [
  ['Doubt', 'look at it from a distance'],
  ['Hope', 'they come with their own'],
  ['Doubt', 'the officer closes a complaint'],
  ['Trust', 'کوئی جواب نہیں آیا'],
] as const;
