export const commands = {
  goTo: (screen: string) => `Go to ${screen}`,
  showKeys: 'Show all keys',
  language: (name: string) => `Language: ${name}`,
  theme: {
    system: 'Light or dark as the machine is set',
    light: 'Light page',
    dark: 'Dark page',
  },
};
