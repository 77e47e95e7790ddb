import satori from 'satori';
import sharp from 'sharp';
import type { TraitId } from '../../domain/scales.ts';
import { fontsOf } from './fonts.ts';
import { helmSvg, markSvg } from './helm.ts';
import type { Palette } from './palette.ts';
import { sitePalette } from './palette.ts';

/** What the picture of a link shows. */
export type Preview = {
  readonly siteName: string;
  readonly title: string;
  /** One or two lines under the title. */
  readonly lines: readonly string[];
  /** The handles of the helm that have colour. */
  readonly traits: readonly TraitId[];
  /** Where the site stands, as people write it. */
  readonly address: string;
};

/** In pixels: what chats and timelines ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 64;
const HELM = { x: 1010, y: 315, radius: 320 };
const MARK = 58;

type Box = { readonly type: 'div'; readonly props: Readonly<Record<string, unknown>> };

function box(style: Readonly<Record<string, unknown>>, children: string | readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The words of the picture: read at a quarter of its size, so few and large. */
function words({ siteName, title, lines, address }: Preview, palette: Palette): Box {
  const line = (text: string) => box({ fontSize: 38, lineHeight: 1.3 }, text);
  const name = { fontFamily: 'serif', fontSize: 42, marginLeft: MARK + 18, height: MARK };
  const large = { fontFamily: 'serif', fontWeight: 600, fontSize: 82, lineHeight: 1.08 };
  return box(
    {
      // With a height of 100 % and a margin inside, the foot would fall off the picture otherwise.
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: `52px ${MARGIN}px`,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: 'sans',
      color: palette.ink,
    },
    [
      box({ ...name, alignItems: 'center' }, siteName),
      box({ flexDirection: 'column', width: 800 }, [
        box({ ...large, letterSpacing: '-0.015em', marginBottom: 18 }, title),
        ...lines.map(line),
      ]),
      box({ fontSize: 34, color: palette.helm, fontWeight: 600 }, address),
    ],
  );
}

/** Keeps a short word at the end of a line together with what it belongs to. */
function joined(title: string): string {
  return title.replaceAll(/ (en|in) /g, ' $1\u00a0');
}

/** The picture as a PNG of 1200 × 630. The same preview gives the same bytes. */
export async function previewImage(preview: Preview): Promise<Buffer> {
  const palette = sitePalette();
  const spoken = { ...preview, title: joined(preview.title) };
  const svg = await satori(words(spoken, palette) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fontsOf(),
  });
  const paper = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>`;
  const drawn = paper + helmSvg(preview.traits, HELM, palette) + markSvg(MARGIN, 52, MARK, palette);
  const whole = svg.replace(/^<svg[^>]*>/, (start) => start + drawn);
  return sharp(Buffer.from(whole)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}
