import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { AgreementPage } from './agreement.ts';
import { ClaimsPage } from './claims.ts';
import { CodebookPage } from './codebook.ts';
import { DeskPage } from './desk.ts';
import { DisagreementsPage } from './disagreements.ts';
import { DocumentsPage } from './documents.ts';
import { ExportDialog } from './export-dialog.ts';
import { MemosPage } from './memos.ts';
import { MergeDialog } from './merge.ts';
import { ProjectsPage } from './projects.ts';
import { QuotesPage } from './quotes.ts';
import { ReportsPage } from './reports.ts';
import { RetrievePage } from './retrieve.ts';
import { ReviewPage } from './review.ts';
import { SearchPage } from './search.ts';
import { SettingsPage } from './settings.ts';
import { Shell } from './shell.ts';

/** All screens of one browser page, in the language of `t`. */
export function workbench(page: Page, t: Messages = en) {
  return {
    shell: new Shell(page, t),
    projects: new ProjectsPage(page, t),
    documents: new DocumentsPage(page, t),
    desk: new DeskPage(page, t),
    codebook: new CodebookPage(page, t),
    retrieve: new RetrievePage(page, t),
    search: new SearchPage(page, t),
    agreement: new AgreementPage(page, t),
    disagreements: new DisagreementsPage(page, t),
    review: new ReviewPage(page, t),
    reports: new ReportsPage(page, t),
    quotes: new QuotesPage(page, t),
    claims: new ClaimsPage(page, t),
    memos: new MemosPage(page, t),
    settings: new SettingsPage(page, t),
    exporting: new ExportDialog(page, t),
    merging: new MergeDialog(page, t),
  };
}

export type Workbench = ReturnType<typeof workbench>;
