import { agreement } from './ur/agreement.ts';
import { app } from './ur/app.ts';
import { autocode } from './ur/autocode.ts';
import { cases } from './ur/cases.ts';
import { codebook } from './ur/codebook.ts';
import { commands } from './ur/commands.ts';
import { common } from './ur/common.ts';
import { desk } from './ur/desk.ts';
import { documents } from './ur/documents.ts';
import { errors } from './ur/errors.ts';
import { exporting } from './ur/exporting.ts';
import { history } from './ur/history.ts';
import { importing } from './ur/importing.ts';
import { links } from './ur/links.ts';
import { losses } from './ur/losses.ts';
import { memos } from './ur/memos.ts';
import { mentions } from './ur/mentions.ts';
import { merge } from './ur/merge.ts';
import { navigation } from './ur/navigation.ts';
import { parts } from './ur/parts.ts';
import { problems } from './ur/problems.ts';
import { projects } from './ur/projects.ts';
import { quotes } from './ur/quotes.ts';
import { reports } from './ur/reports.ts';
import { retrieve } from './ur/retrieve.ts';
import { saving } from './ur/saving.ts';
import { search } from './ur/search.ts';
import { settings } from './ur/settings.ts';
import { survey } from './ur/survey.ts';
import { terms } from './ur/terms.ts';
import { texts } from './ur/texts.ts';
import { translations } from './ur/translations.ts';
import { turnMemos } from './ur/turn-memos.ts';
import type { Messages } from './messages.ts';

export const ur = {
  agreement,
  app,
  autocode,
  cases,
  codebook,
  commands,
  common,
  desk,
  documents,
  errors,
  exporting,
  history,
  importing,
  links,
  losses,
  memos,
  mentions,
  merge,
  navigation,
  parts,
  problems,
  projects,
  quotes,
  reports,
  retrieve,
  saving,
  search,
  settings,
  survey,
  terms,
  texts,
  translations,
  turnMemos,
} satisfies Messages;
