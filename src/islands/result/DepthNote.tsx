import type { Depth } from '../../domain/profile.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = { readonly depth: Depth; readonly texts: UiTexts['result'] };

/** Whether this is a first image, a sharper one (one part of the verdieping done) or a full one. */
export function DepthNote({ depth, texts }: Props) {
  const parts = [depth.traits, depth.roles].filter((part) => part === 'full').length;
  return <p class="depth">{[texts.first, texts.sharper, texts.full][parts]}</p>;
}
