/**
 * The loader: a blog puts it under a frame with the test. It makes each such frame as high as what stands
 * in it, and on small screens as large as the screen, when its reader asks for that. Its address is in
 * pages that we cannot change, so it stays what it is; another loader would get another number. It runs in
 * a page of somebody else: it reads nothing there, and obeys only frames of ours.
 */
{
  const script = document.currentScript as HTMLScriptElement;
  const { href, origin: home } = new URL('../', script.src);
  const type = 'aan-het-roer';
  const root = document.documentElement.style;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(href));
  // To whom it says no more than that a loader is there, on a screen of this kind.
  const greet = (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage({ type, small: innerWidth < 640 }, '*');

  addEventListener('message', ({ origin, source, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== home || data?.type !== type) return;
    const { style } = frame;
    const { height, full, top } = data;
    if (full === (style.position !== 'fixed')) {
      Object.assign(style, { position: full ? 'fixed' : '', inset: full ? '0' : '' });
      style.zIndex = full ? '2147483647' : '';
      root.overflow = full ? 'hidden' : '';
    }
    greet(frame);
    if (full === true) style.height = '100%';
    else if (height > 0 && height < 3e4) style.height = `${Math.ceil(height)}px`;
    if (top === true && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  frames().forEach(greet);
}
