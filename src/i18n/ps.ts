import { agreement } from './ps/agreement.ts';
import { app } from './ps/app.ts';
import { autocode } from './ps/autocode.ts';
import { cases } from './ps/cases.ts';
import { codebook } from './ps/codebook.ts';
import { commands } from './ps/commands.ts';
import { common } from './ps/common.ts';
import { desk } from './ps/desk.ts';
import { documents } from './ps/documents.ts';
import { errors } from './ps/errors.ts';
import { exporting } from './ps/exporting.ts';
import { history } from './ps/history.ts';
import { importing } from './ps/importing.ts';
import { links } from './ps/links.ts';
import { losses } from './ps/losses.ts';
import { memos } from './ps/memos.ts';
import { mentions } from './ps/mentions.ts';
import { merge } from './ps/merge.ts';
import { navigation } from './ps/navigation.ts';
import { parts } from './ps/parts.ts';
import { problems } from './ps/problems.ts';
import { projects } from './ps/projects.ts';
import { quotes } from './ps/quotes.ts';
import { reports } from './ps/reports.ts';
import { retrieve } from './ps/retrieve.ts';
import { saving } from './ps/saving.ts';
import { search } from './ps/search.ts';
import { settings } from './ps/settings.ts';
import { survey } from './ps/survey.ts';
import { terms } from './ps/terms.ts';
import { texts } from './ps/texts.ts';
import { translations } from './ps/translations.ts';
import { turnMemos } from './ps/turn-memos.ts';
import type { Messages } from './messages.ts';

export const ps = {
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
