/** The name of a browser in `browserslist`, and its name for the bundler. */
const NAMES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

const AT_LEAST = /^(?<name>\w+) >= (?<version>[\d.]+)$/;

/** The oldest browsers that the build supports, read from `browserslist` in package.json. */
export function targetsOf(list: readonly string[]): string[] {
  return list.map((entry) => {
    const { name = '', version = '' } = AT_LEAST.exec(entry)?.groups ?? {};
    const target = NAMES[name];
    if (target === undefined) {
      throw new Error(`browserslist: write "<browser> >= <version>", not "${entry}".`);
    }
    return target + version;
  });
}
