import type { OwnPageData } from '../../i18n/say/ownData.ts';

/** The name of a kept value; of one that only a later version of the site knows, that it is so. */
export function nameOf(key: string, { names, unknown }: OwnPageData['texts']): string {
  return Object.hasOwn(names, key) ? (names[key] ?? unknown) : unknown;
}
