/** Where a DOI leads: the one other site that a page of ours links to. */
const RESOLVER = 'https://doi.org/';

export function doiAddress(doi: string): string {
  return RESOLVER + doi;
}
