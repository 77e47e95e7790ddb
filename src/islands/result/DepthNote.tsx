import type { Depth } from '../../domain/result/profile.ts';
import { depthName } from '../../i18n/say/depth.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

type Props = { readonly depth: Depth; readonly texts: FirstTexts['result'] };

/** How much this result rests on. */
export function DepthNote({ depth, texts }: Props) {
  return <p class="depth">{depthName(depth, texts)}</p>;
}
