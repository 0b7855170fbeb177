import { agreement } from './en/agreement.ts';
import { app } from './en/app.ts';
import { autocode } from './en/autocode.ts';
import { cases } from './en/cases.ts';
import { codebook } from './en/codebook.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { documents } from './en/documents.ts';
import { errors } from './en/errors.ts';
import { exporting } from './en/exporting.ts';
import { history } from './en/history.ts';
import { importing } from './en/importing.ts';
import { links } from './en/links.ts';
import { losses } from './en/losses.ts';
import { memos } from './en/memos.ts';
import { mentions } from './en/mentions.ts';
import { merge } from './en/merge.ts';
import { navigation } from './en/navigation.ts';
import { parts } from './en/parts.ts';
import { problems } from './en/problems.ts';
import { projects } from './en/projects.ts';
import { quotes } from './en/quotes.ts';
import { reports } from './en/reports.ts';
import { retrieve } from './en/retrieve.ts';
import { saving } from './en/saving.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { survey } from './en/survey.ts';
import { terms } from './en/terms.ts';
import { texts } from './en/texts.ts';
import { translations } from './en/translations.ts';
import { turnMemos } from './en/turn-memos.ts';

export const en = {
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
};
