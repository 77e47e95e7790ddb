import type { Depth } from '../../domain/result/profile.ts';
import type { FirstTexts } from '../firstTexts.ts';

/** Whether this is a first image, a sharper one (one part of the verdieping done) or a full one. */
export function depthName({ traits, roles }: Depth, texts: FirstTexts['result']): string {
  const parts = [traits, roles].filter((part) => part === 'full').length;
  return [texts.first, texts.sharper, texts.full][parts] ?? texts.first;
}
