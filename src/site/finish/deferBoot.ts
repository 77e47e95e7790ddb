/** The pages whose large script waits: those with questions, and the rows that are typed over. */
const WAITS = /data-screen="questions"|id="entry"/;

/**
 * Keeps the large script out of the first load: its address moves from a script element to the root
 * element. The small inline script (islands/inline/early.ts, islands/entering/stores.ts) reads it there and fetches
 * it at the first sign of life. Measured: the landing page takes a third of the bytes, and the script is there before
 * the first tap becomes a click. Astro cannot inline a script that imports, so this step runs after its
 * build.
 */
export function deferBoot(html: string): string {
  const deferred = /<html(?<attributes>[^>]*)>/.exec(html);
  const script = /<script type="module" src="(?<address>[^"]+)"><\/script>/.exec(html);
  if (deferred === null || script === null || !WAITS.test(html)) return html;
  const root = `<html${deferred.groups?.['attributes'] ?? ''} data-boot="${script.groups?.['address'] ?? ''}">`;
  return html.replace(script[0], '').replace(deferred[0], root);
}
