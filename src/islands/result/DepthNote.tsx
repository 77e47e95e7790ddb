import type { Depth } from '../../domain/profile.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = { readonly depth: Depth; readonly texts: UiTexts['result'] };

/** Whether this is a first image or a full one. */
export function DepthNote({ depth, texts }: Props) {
  const isFull = depth.traits === 'full' && depth.roles === 'full';
  return <p class="depth">{isFull ? texts.full : texts.first}</p>;
}
