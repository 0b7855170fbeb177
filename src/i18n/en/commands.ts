export const commands = {
  goTo: (screen: string) => `Go to ${screen}`,
  showKeys: 'Show all keys',
  toNotices: 'Go to the notices',
  places: {
    everywhere: 'Everywhere',
    screen: (name: string) => `On the screen “${name}”`,
    text: 'In a text',
    edge: 'While an edge is moved',
    list: (name: string) => `In the list on the screen “${name}”`,
  },
  language: (name: string) => `Language: ${name}`,
  theme: {
    system: 'Light or dark: same as this device',
    light: 'Light page',
    dark: 'Dark page',
  },
};
