import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** The first page. */
export class ProjectsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.t.projects.title);
  }

  get sampleButton(): Locator {
    return this.page.getByRole('button', { name: this.t.projects.openSample });
  }

  async openSample(): Promise<void> {
    await this.sampleButton.click();
    await this.#documentsAreThere(30_000);
  }

  async create({ project, coder }: { project: string; coder: string }): Promise<void> {
    const { projects } = this.t;
    await this.page.getByRole('button', { name: projects.newProject }).click();
    await this.page.getByLabel(projects.name).fill(project);
    await this.page.getByLabel(projects.coderName).fill(coder);
    await this.page.getByRole('button', { name: projects.create }).click();
    await this.#documentsAreThere();
  }

  async chooseProjectFile(path: string): Promise<void> {
    const chosen = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: this.t.projects.openFile }).click();
    await (await chosen).setFiles(path);
  }

  /** A backup of what this browser holds, which opens at once. */
  async openOwnBackup(path: string): Promise<void> {
    await this.chooseProjectFile(path);
    await this.#documentsAreThere(30_000);
  }

  /** Who somebody is in a project of another browser: whoever worked in it last, until something else is said. */
  get who(): Locator {
    return this.page.getByLabel(this.t.projects.report.who.label);
  }

  /** A project of another browser, or a part of one: it asks who opens it, which is left as it is. */
  async openProjectFile(path: string): Promise<void> {
    await this.chooseProjectFile(path);
    await expect(this.who).toBeVisible({ timeout: 30_000 });
    await this.openProject();
  }

  /** From the report of what was opened. */
  async openProject(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.projects.report.open }).click();
    await this.#documentsAreThere(30_000);
  }

  async #documentsAreThere(timeout?: number): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1, name: this.t.documents.title });
    await expect(heading).toBeVisible(timeout === undefined ? {} : { timeout });
  }
}
