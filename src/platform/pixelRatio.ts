// cspell:ignore dppx
/** Calls back when the pixel ratio changes, by zoom or another monitor. Returns how to stop. */
export function onPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList | undefined;
  const follow = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', follow, { once: true });
    changed();
  };
  const stop = () => query?.removeEventListener('change', follow);
  follow();
  return stop;
}
