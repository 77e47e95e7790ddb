/** All that sharing draws: one chunk, fetched after the result stands there. */
export { Give } from './Give.tsx';
export { InAppNote } from './InAppNote.tsx';
export { SharePanel } from './SharePanel.tsx';
