export const navigation = {
  title: 'Screens',
  projects: 'Projects',
  documents: 'Documents',
  desk: 'Desk',
  codebook: 'Codebook',
  retrieve: 'Retrieve',
  search: 'Search',
  agreement: 'Agreement',
  reports: 'Reports',
  quotes: 'Quotes',
  memos: 'Memos',
  settings: 'Settings',
};
