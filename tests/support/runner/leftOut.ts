import type { ResolvedChromium } from '../chromium/types.ts';

/** The specs of what people do; those of what goes wrong around them have a folder of their own. */
export const MAIN_SPECS = '/tests/browser/[^/]+\\.spec\\.ts$';

/** The tests that only the packaged browser can take: another draws other letters. */
const PACKAGED_ONLY = 'photos';

const onlyInAll = (what: string) => `${what} (only in npm run test:all)`;

function said(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : `left out: ${parts.join('; ')}`;
}

/** What a step leaves out where not everything runs, unless it was asked for some of its files. */
export function longLeftOut(
  what: string,
  everything: boolean,
  paths: readonly string[] = [],
): string | undefined {
  return said(everything || paths.length > 0 ? [] : [onlyInAll(what)]);
}

/** What the engines' step leaves out on this machine; where all are demanded, a missing one is a fault. */
export function enginesLeftOut(missing: readonly string[], demanded: boolean): string | undefined {
  if (demanded && missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}.`);
  return said(missing.map((name) => `${name}, not found`));
}

/** What a step of these specs (all when none is named) leaves out in a browser from there. */
export function specsLeftOut(
  origin: ResolvedChromium['origin'],
  specs: readonly string[],
): string | undefined {
  const isMain = specs.includes(MAIN_SPECS);
  const hasPhotos =
    specs.length === 0 || isMain || specs.some((spec) => spec.includes(PACKAGED_ONLY));
  return said([
    ...(isMain
      ? [
          onlyInAll(
            "what goes wrong around the site (adverse), IBM's rules and variants of screens",
          ),
        ]
      : []),
    ...(hasPhotos && origin !== 'package' ? ['photographs (only in the packaged browser)'] : []),
  ]);
}
