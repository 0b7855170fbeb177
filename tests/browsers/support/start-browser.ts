import { findProgram } from '#tests/browsers/driver/find-program.ts';
import type { Connection } from '#tests/browsers/driver/connection.ts';
import { startFirefox } from '#tests/browsers/driver/marionette.ts';
import { startWebKit } from '#tests/browsers/driver/webkit.ts';

export type BrowserKind = 'firefox' | 'webkit';

/** Starts what this machine has of a kind of browser, or says what it lacks. */
export async function startBrowser(kind: BrowserKind): Promise<Connection | string> {
  if (kind === 'firefox') {
    const file = process.env['FIREFOX_PATH'] ?? findProgram('firefox-esr', 'firefox');
    return file ? startFirefox(file) : 'skipped: no Firefox (on Debian: firefox-esr)';
  }
  const [driver, display] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
  if (driver && display) return startWebKit({ driver, display });
  return 'skipped: no WebKitGTK with its driver and Xvfb (on Debian: webkit2gtk-driver, xvfb)';
}
