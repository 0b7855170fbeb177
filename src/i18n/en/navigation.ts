export const navigation = {
  title: 'Screens',
  projects: 'Projects',
  documents: 'Documents',
  desk: 'Desk',
  codebook: 'Codebook',
  retrieve: 'Retrieve',
  reports: 'Reports',
  quotes: 'Quotes',
  memos: 'Memos',
  settings: 'Settings',
};
