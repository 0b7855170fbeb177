/** The version in package.json, put in by the build. */
declare const __APP_VERSION__: string;

// The shipped data files are assets: importing one gives its address. Vite's own types leave these endings out.
declare module '*.vtt' {
  const url: string;
  export default url;
}
declare module '*.srt' {
  const url: string;
  export default url;
}
declare module '*.md' {
  const url: string;
  export default url;
}
declare module '*.docx' {
  const url: string;
  export default url;
}
declare module '*.csv' {
  const url: string;
  export default url;
}
