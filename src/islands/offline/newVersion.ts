import type { WaitingRelease } from '../../platform/worker.ts';

/** Whether this page names a file that the release does not have: then it is older. */
export function isOlder(html: string, files: readonly string[]): boolean {
  const named = html.match(/\b(?:_astro|teksten)\/[\w.-]+\w/g) ?? [];
  return named.some((path) => !files.includes(path));
}

/**
 * One quiet line under the page for who has an older one open: nothing is loaded anew and nothing
 * moves. A page that came in after the new release has nothing to say.
 */
export function tellNewVersion({ files, words }: WaitingRelease): void {
  const { documentElement: root } = document;
  const text = words[root.lang];
  const foot = document.querySelector('.foot');
  if (text === undefined || foot === null || foot.querySelector('[role=status]') !== null) return;
  if (!isOlder(root.outerHTML, files)) return;
  const line = document.createElement('p');
  line.role = 'status';
  line.className = 'screen-only';
  line.textContent = text;
  foot.prepend(line);
}
