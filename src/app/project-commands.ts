import type { ReviewId } from '#domain/ids.ts';
import type { Command } from '#session/command.ts';

/** What the commands of an open project act on. */
export interface ProjectContext {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly backUp: () => Promise<void>;
  readonly exportProject: () => void;
  /** Brings another copy in; given a review, what was said in it alone. */
  readonly merge: (review?: ReviewId) => void;
  readonly search: () => void;
}

interface ProjectCommandContext extends ProjectContext {
  /** Of a copy for a review no parts are written elsewhere, and nothing is searched. */
  readonly isForReview: boolean;
  /** On whose page somebody is. */
  readonly shownReview: ReviewId | undefined;
}

export const projectCommands: readonly Command<ProjectCommandContext>[] = [
  {
    id: 'project.undo',
    title: (t) => t.common.undo,
    keys: ['Mod+KeyZ'],
    scope: 'global',
    decidesKeys: true,
    run: ({ undo }) => undo(),
  },
  {
    id: 'project.redo',
    title: (t) => t.common.redo,
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    scope: 'global',
    decidesKeys: true,
    run: ({ redo }) => redo(),
  },
  {
    id: 'project.backUp',
    title: (t) => t.saving.backUpNow,
    scope: 'global',
    run: ({ backUp }) => backUp(),
  },
  {
    id: 'project.export',
    title: (t) => t.exporting.command,
    scope: 'global',
    when: ({ isForReview }) => !isForReview,
    run: ({ exportProject }) => {
      exportProject();
    },
  },
  {
    id: 'project.merge',
    title: (t) => t.merge.command,
    scope: 'global',
    run: ({ merge }) => {
      merge();
    },
  },
  {
    id: 'project.takeIn',
    title: (t) => t.agreement.review.copy.takeIn,
    scope: 'global',
    when: ({ shownReview }) => shownReview !== undefined,
    run: ({ merge, shownReview }) => {
      merge(shownReview);
    },
  },
  {
    id: 'search.open',
    title: (t) => t.search.commands.open,
    keys: ['Mod+Shift+KeyF'],
    scope: 'global',
    when: ({ isForReview }) => !isForReview,
    run: ({ search }) => {
      search();
    },
  },
];
