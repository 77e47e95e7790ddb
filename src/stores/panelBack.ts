import type { Received } from '../domain/panel/panel.ts';
import { withReplyBack } from '../domain/panel/putBack.ts';
import { environment } from './environment.ts';
import { changePanel } from './panel.ts';

/** Puts back a reply that was taken out, and keeps it. */
export function putReplyBack(received: Received): void {
  const id = environment().random.seed();
  changePanel((panel) => withReplyBack(panel, received, id));
}
