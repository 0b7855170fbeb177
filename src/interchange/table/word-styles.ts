import type { IStylesOptions } from 'docx';

/** Sizes in half points, distances in twentieths of a point. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 22, sizeComplexScript: 24 },
      paragraph: { spacing: { after: 120 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { indent: { start: 567, end: 567 }, spacing: { before: 160, after: 60 } },
    },
    {
      id: 'Attribution',
      name: 'Attribution',
      basedOn: 'Normal',
      run: { color: '555555' },
      paragraph: { indent: { start: 567, end: 567 }, spacing: { after: 160 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 18, sizeComplexScript: 20, color: '555555' },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
  ],
};
