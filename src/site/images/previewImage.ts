import satori from 'satori';
import sharp from 'sharp';
import type { TraitId } from '../../domain/test/scales.ts';
import { fontsOf } from './fonts.ts';
import { helmSvg, markSvg } from './helm.ts';
import type { Palette } from './palette.ts';
import { sitePalette } from './palette.ts';

/** What the picture of a link shows. */
export type Preview = {
  readonly siteName: string;
  /** A smaller line that the title goes on from. */
  readonly before: string | null;
  /** Each part takes one line, unless it is too long for the picture. */
  readonly title: readonly string[];
  /** One or two lines under the title. */
  readonly lines: readonly string[];
  /** The handles of the helm that have colour. */
  readonly traits: readonly TraitId[];
  /** The address of the site, as people write it. */
  readonly address: string;
};

/** In pixels: the size that chats and timelines ask for. */
const WIDTH = 1200;
const HEIGHT = 630;

const MARGIN = 64;
const HELM = { x: 972, y: 236, radius: 177 };
const MARK = 58;

type Box = { readonly type: 'div'; readonly props: Readonly<Record<string, unknown>> };

function box(style: Readonly<Record<string, unknown>>, children: string | readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The words of the picture. People see it at a quarter of its size, so the words are few and large. */
function words(
  { siteName, before, title, lines, traits, address }: Preview,
  palette: Palette,
): Box {
  // Two names take an extra line, and the longest name must fit under the helm.
  const size = traits.length === 2 ? 69 : 88;
  const large = { fontFamily: 'serif', fontWeight: 600, fontSize: size, lineHeight: 1.08 };
  const name = { fontFamily: 'serif', fontSize: 42, marginLeft: MARK + 18, height: MARK };
  const above = { fontFamily: 'serif', fontWeight: 600, fontSize: 46, lineHeight: 1.2 };
  const foot = { fontSize: 38, lineHeight: 1.3 };
  return box(
    {
      // Otherwise a height of 100 % plus the padding pushes the foot out of the picture.
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
      box({ flexDirection: 'column' }, [
        ...(before === null ? [] : [box({ ...above, marginBottom: 10 }, before)]),
        ...title.map((line) => box({ ...large, letterSpacing: '-0.015em' }, line)),
        box({ justifyContent: 'space-between', alignItems: 'flex-end', marginTop: 20 }, [
          box(
            { flexDirection: 'column' },
            lines.map((line) => box(foot, line)),
          ),
          box({ ...foot, fontSize: 34, color: palette.helm, fontWeight: 600 }, address),
        ]),
      ]),
    ],
  );
}

/** The picture as a PNG of 1200 × 630. The same preview gives the same bytes. */
export async function previewImage(preview: Preview): Promise<Buffer> {
  const palette = sitePalette();
  const svg = await satori(words(preview, palette) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fontsOf(),
  });
  const paper = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>`;
  const drawn =
    paper + helmSvg(preview.traits, HELM, palette) + markSvg({ x: MARGIN, y: 52 }, MARK, palette);
  const whole = svg.replace(/^<svg[^>]*>/, (start) => start + drawn);
  return sharp(Buffer.from(whole)).png({ palette: true, colours: 48, effort: 10 }).toBuffer();
}
