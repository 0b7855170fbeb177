import { z } from 'zod';
import { idOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { Row } from '#interchange/sqlite/database.ts';

export const COMMAND_COLUMNS = ['date', 'user_login', 'project_id', 'payload'] as const;

const highlightAdd = z.object({
  type: z.literal('highlight_add'),
  highlight_id: z.number(),
  tags: z.array(z.number()).catch([]),
});

export interface Author {
  /** Login. */
  readonly name: string;
  readonly at: number | undefined;
}

function addedHighlight(payload: string): z.infer<typeof highlightAdd> | undefined {
  // Most commands are others, and need no parsing.
  if (!payload.includes('highlight_add')) return undefined;
  try {
    return highlightAdd.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
}

/** Who made each highlight and who gave it each tag, out of what a project says was done to it. */
export class CommandLog {
  readonly #makers = new Map<string, Author>();
  readonly #taggers = new Map<string, Author>();

  /** Commands in the order in which they were given. A change of a highlight is the same command as its making. */
  constructor(commands: readonly Row<(typeof COMMAND_COLUMNS)[number]>[]) {
    for (const command of commands) {
      const added = addedHighlight(textOf(command.payload));
      if (!added) continue;
      const author = { name: idOf(command.user_login), at: timeOf(command.date) };
      const highlight = String(added.highlight_id);
      if (!this.#makers.has(highlight)) this.#makers.set(highlight, author);
      for (const tag of added.tags) {
        const tagged = `${highlight} ${String(tag)}`;
        if (!this.#taggers.has(tagged)) this.#taggers.set(tagged, author);
      }
    }
  }

  makerOf(highlight: string): Author | undefined {
    return this.#makers.get(highlight);
  }

  /** A tag that came by the merging of two was given by nobody: then it is the maker of the highlight. */
  taggerOf(highlight: string, tag: string): Author | undefined {
    return this.#taggers.get(`${highlight} ${tag}`) ?? this.makerOf(highlight);
  }
}
