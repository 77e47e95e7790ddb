import { TRAITS, isTraitId } from '../../domain/test/scales.ts';
import { colorOf } from '../ui/colorOf.ts';
import type { Font, Ink } from './operations.ts';

/** Colours and fonts of the site, as a canvas writes them. */
export type Look = {
  readonly colors: Readonly<Record<Ink, string>>;
  readonly font: (font: Font) => string;
};

const INKS: readonly Ink[] = ['ink', 'soft', 'line', 'edge', 'helm', 'band', 'paper', ...TRAITS];

/**
 * The light look of the site: people pass a picture on, and may print it. The classes that it reads
 * came with the styles of the result.
 */
export function readLook(): Look {
  const host = document.createElement('span');
  host.className = 'by-day';
  document.body.append(host);
  const classOf = (ink: Ink) => (isTraitId(ink) ? `trait-${ink} ink-trait` : `ink-${ink}`);
  const colors = INKS.map((ink) => [ink, colorOf(host, classOf(ink))] as const);
  const styles = getComputedStyle(host);
  const families = {
    serif: styles.getPropertyValue('--serif'),
    sans: styles.getPropertyValue('--sans'),
  };
  host.remove();
  return {
    colors: Object.fromEntries(colors) as Record<Ink, string>,
    font: ({ family, size, weight }) => `${weight} ${size}px ${families[family]}`,
  };
}
