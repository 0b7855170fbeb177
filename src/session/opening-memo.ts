import type { Memo, RichNode } from '#domain/memo.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import { projectFormats } from '#interchange/project-file/project-formats.ts';
import { countWords, lossWords, originWords, readingWords } from './opening-words.ts';

function paragraph(text: string): RichNode {
  return { type: 'paragraph', content: [{ type: 'text', text: withoutIsolates(text) }] };
}

function list(lines: readonly string[]): RichNode {
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] }));
  return { type: 'bulletList', content: items };
}

/** The report on a file of another tool as a memo, which a methods section can cite. */
export function openingMemo(
  { file, report, openedAt }: { file: string; report: OpeningReport; openedAt: Date },
  language: Language,
  t: Messages,
): Pick<Memo, 'title' | 'body'> {
  const { memo, reading, losses, noLosses } = t.projects.report;
  const counts = countWords(report, language, t).map(({ name, count }) => `${name}: ${count}`);
  const content = [
    paragraph(`${memo.opened(language.dateTime(openedAt))} ${originWords(report, t)}`),
    list(counts),
    ...(report.reading ? [paragraph(`${reading}: ${readingWords(report.reading, t)}`)] : []),
    ...(report.losses.length === 0
      ? [paragraph(noLosses)]
      : [
          paragraph(`${losses}:`),
          list(report.losses.map((loss) => lossWords(loss, t).join(' – '))),
        ]),
  ];
  const title = memo.title(projectFormats[report.format].name, file);
  return { title, body: { type: 'doc', content } };
}
