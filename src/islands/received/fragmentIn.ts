/**
 * What follows the '#' in an address. A '#' behind a mark of a campaign may have become `%23`, and
 * then the code stands in the query.
 */
export function fragmentIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return hash.length > 1 || !/%(?:25)*23/.test(search) ? hash : search;
}
