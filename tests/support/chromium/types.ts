/** Where the browser was found: named by hand, installed on the machine, or shipped inside an npm package. */
type BrowserOrigin = 'variable' | 'system' | 'package';

/** A Chromium that has answered `--version`, with the variables it needs on top of the ordinary environment. */
export interface ResolvedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly origin: BrowserOrigin;
}

/** Which Chromium a part of the tests wants: any that is there, or the one of this origin. */
export type BrowserChoice = 'any' | 'package' | 'system';

export const CHOICE_VARIABLE = 'AHR_CHROMIUM_CHOICE';
