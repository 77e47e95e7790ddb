import type { Depth } from '../../domain/profile.ts';
import { depthName } from '../../i18n/depth.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = { readonly depth: Depth; readonly texts: UiTexts['result'] };

/** How much this result rests on. */
export function DepthNote({ depth, texts }: Props) {
  return <p class="depth">{depthName(depth, texts)}</p>;
}
