/** Everything that sharing draws: one chunk, fetched after the result is shown. */
export { Give } from './Give.tsx';
export { SharePanel } from './SharePanel.tsx';
