export const errors = {
  noSuchPage: {
    title: 'There is no such page',
    text: 'The address may be old or mistyped. Nothing is lost: your projects are on the first page.',
    action: 'To the projects',
  },
  screenNotLoaded: {
    title: 'This page could not be opened',
    text: 'A part of Hashiya is missing here, perhaps because a newer version was installed. What you did is kept. Reload the page.',
    action: 'Reload',
  },
  unexpected: {
    title: 'Something went wrong on this page',
    text: 'What was saved is kept. Reload the page; if it happens again, make a backup first.',
    action: 'Reload',
  },
  storageBarred: {
    title: 'This browser keeps nothing for Hashiya',
    text: 'Your projects lie in the browser’s own storage, and here it is switched off: cookies and site data may be blocked, or this is a private window. Allow them for this page, then reload it.',
    action: 'Reload',
  },
};
