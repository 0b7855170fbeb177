import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { brokenPromises, problemOf, read, spoken } from '../../support/transcripts.ts';
import { zipped } from '../../support/zipped.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';
const namespaces = ['office', 'text', 'table', 'style', 'drawing', 'svg-compatible']
  .map((name) => {
    const prefix = { drawing: 'draw', 'svg-compatible': 'svg' }[name] ?? name;
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  })
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');
const STYLES = `<office:automatic-styles>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>`;

function contentXml(body: string, root = 'document-content'): string {
  return `<?xml version="1.0"?><office:${root} ${namespaces}>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:${root}>`;
}

function odt(content: string, more: readonly [string, string][] = []) {
  return zipped([['mimetype', MIMETYPE], ['content.xml', content], ...more]);
}

const readOdt = async (body: string) => read('a.odt', await odt(contentXml(body)));

describe('OpenDocument', () => {
  test('paragraphs, headings, bold names, blanks, tabs and line ends', async () => {
    const result = await readOdt(
      `<text:h text:outline-level="1">Interview</text:h>
       <text:p><text:span text:style-name="T1">Interviewer</text:span> Who
          decides<text:s text:c="3"/>now?</text:p><text:p/>
       <text:p><text:span text:style-name="Strong_20_Emphasis">Raza</text:span> They do.<text:line-break/>Or:<text:tab/>he.</text:p>
       <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
       <text:p><text:span text:style-name="T1">Interviewer</text:span> Why?</text:p>
       <text:p><text:span text:style-name="T1">Raza</text:span> شاید۔</text:p>`,
    );
    expect(result.text).toBe(
      'Interview\nInterviewer Who decides   now?\n\nRaza They do.\nOr:\the.\nOne\nInterviewer Why?\nRaza شاید۔',
    );
    expect(spoken(result).slice(1)).toEqual([
      ['Interviewer', 'Who decides   now?'],
      ['Raza', 'They do.\nOr:\the.\nOne'],
      ['Interviewer', 'Why?'],
      ['Raza', 'شاید۔'],
    ]);
    expect(result.warnings).toEqual([]);
    expect(brokenPromises(result)).toEqual([]);
  });

  test('tables by rows; notes at the end; deletions, comments, pictures and hidden text left out', async () => {
    const result = await readOdt(
      `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
       <table:table><table:table-row><table:table-cell><text:p>Q</text:p></table:table-cell><table:table-cell><text:p>Who?</text:p><text:p>When?</text:p></table:table-cell></table:table-row></table:table>
       <text:p>Land<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See <text:span>map</text:span>.</text:p><text:p>And deed.</text:p></text:note-body></text:note> is<office:annotation><text:p>Hm</text:p></office:annotation> ours<text:change text:change-id="c"/>.<text:span text:style-name="T2">secret</text:span></text:p>
       <text:p>A<draw:frame><svg:title>t</svg:title><draw:image/></draw:frame></text:p>`,
    );
    expect(result.text).toBe('Q\tWho?\nWhen?\nLand[1] is ours.\nA\n[1] See map. And deed.');
    expect(result.warnings).toEqual([
      { type: 'notes-at-end', count: 1 },
      { type: 'comments-left-out', count: 1 },
      { type: 'pictures-left-out', count: 1 },
      { type: 'hidden-text-left-out', count: 1 },
      { type: 'tracked-changes-accepted' },
    ]);
  });

  test('a flat document, and one whose type is not its first entry', async () => {
    expect((await read('a.fodt', contentXml('<text:p>Flat</text:p>', 'document'))).text).toBe(
      'Flat',
    );
    const late = await zipped([['content.xml', contentXml('<text:p>Late</text:p>')]]);
    expect((await read('a.odt', late)).text).toBe('Late');
  });

  test('what cannot be read says why', async () => {
    const locked = '<manifest:encryption-data manifest:checksum="x"/>';
    expect(await problemOf('a.odt', await odt('xx', [['META-INF/manifest.xml', locked]]))).toEqual({
      type: 'password-protected',
    });
    expect(await problemOf('a.odt', await zipped([['mimetype', MIMETYPE]]))).toEqual({
      type: 'damaged',
    });
    expect(await problemOf('a.odt', await odt(contentXml('')))).toEqual({ type: 'no-text' });
    const spreadsheet = await zipped([['mimetype', MIMETYPE.replace('text', 'spreadsheet')]]);
    expect(await problemOf('a.odt', spreadsheet)).toEqual({
      type: 'wrong-type',
      extension: 'odt',
      found: 'spreadsheet',
    });
  });

  test('entities are not expanded, nesting and unpacking are bounded', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + contentXml('&b;');
    const deep = contentXml('<text:p>'.repeat(5000));
    for (const content of [bomb, deep]) {
      expect(await problemOf('a.odt', await odt(content))).toEqual({ type: 'damaged' });
    }
    const swollen = contentXml(`<text:p>${' '.repeat(20_000_000)}x</text:p>`);
    expect(await problemOf('a.odt', await odt(swollen))).toMatchObject({
      type: 'unpacks-too-large',
    });
  });

  test('broken in any way, it ends', async () => {
    const content = contentXml('<text:p>Q: a<text:note><text:note-body/></text:note></text:p>');
    await readMutations('a.fodt', contentXml('<text:p>Q: a<text:s text:c="2"/></text:p>'));
    expect((await readMutations('a.odt', await odt(content))).refused).toBeGreaterThan(20);
  });
});
