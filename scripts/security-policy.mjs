/** Sent with every file by the server and written into the built page; both bar every remote origin. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // SQLite, which opens other tools' projects, is WebAssembly; scripts still cannot be made of text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
