import { resolveChromium } from './index.ts';
import type { BrowserChoice, ResolvedChromium } from './types.ts';
import { CHOICE_VARIABLE } from './types.ts';

function isStrings(value: unknown): value is Record<string, string> {
  return (
    value !== null &&
    typeof value === 'object' &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

/** What the environment chooses; throws on a word that is no choice. */
function choiceOf(text: string | undefined): BrowserChoice {
  if (text === undefined || text === '') return 'any';
  if (text === 'any' || text === 'package' || text === 'system') return text;
  throw new Error(`${CHOICE_VARIABLE} is ${text}: choose any, package or system.`);
}

/** Reads a browser handed over by a parent process; undefined when the text is not one. */
function parseHandover(text: string | undefined): ResolvedChromium | undefined {
  if (text === undefined || text === '') return undefined;
  const value: unknown = JSON.parse(text);
  if (value === null || typeof value !== 'object') return undefined;
  if (!('executablePath' in value && 'env' in value && 'origin' in value)) return undefined;
  const { executablePath, env, origin } = value;
  if (typeof executablePath !== 'string' || !isStrings(env)) return undefined;
  if (origin !== 'variable' && origin !== 'system' && origin !== 'package') return undefined;
  return { executablePath, env, origin };
}

/**
 * The browser that a parent process already found, else the one found now. The answer stays in
 * the environment, so that each worker process need not look (and start a browser) again; each
 * choice has an answer of its own.
 */
export async function inheritedChromium(
  choice: BrowserChoice = choiceOf(process.env[CHOICE_VARIABLE]),
): Promise<ResolvedChromium> {
  const variable = `AHR_CHROMIUM_FOUND_${choice}`;
  const inherited = parseHandover(process.env[variable]);
  if (inherited !== undefined) return inherited;
  const found = await resolveChromium(choice);
  process.env[variable] = JSON.stringify(found);
  return found;
}
