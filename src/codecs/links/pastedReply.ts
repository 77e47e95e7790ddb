import type { Instrument } from '../../domain/test/instrument.ts';
import type { Reply } from '../../domain/panel/reply.ts';
import { decodeReply } from './reply.ts';
import { decodeName } from './name.ts';
export type FoundReply =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly name: string | null }
  | { readonly kind: 'elsewhere'; readonly belongs: 'request' | 'scores' | 'answers' | 'team' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };
export function foundReplies(text: string, measures: readonly { readonly instrument: Instrument }[]): readonly FoundReply[] {
  return [...text.matchAll(/([A-Za-z0-9]{43,})(?:\.([A-Za-z0-9]+))?/g)].map(([, code = '', name]) => {
    const d = decodeReply(code, measures.map((m) => m.instrument));
    return d.kind === 'ok' ? { kind: 'reply', reply: d.reply, name: name ? decodeName(name) : null } : { kind: d.kind };
  });
}
