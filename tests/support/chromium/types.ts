/** Where the browser was found: named by hand, installed on the machine, or shipped inside an npm package. */
type BrowserOrigin = 'variable' | 'system' | 'package';

/** A Chromium that has answered `--version`, with the variables it needs on top of the ordinary environment. */
export interface ResolvedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly origin: BrowserOrigin;
}
