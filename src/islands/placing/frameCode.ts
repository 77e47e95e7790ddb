/** What a blogger may set of a frame with the test. */
export type FrameChoice = {
  /** Six hexadecimal digits; `null`: our own colour. */
  readonly accent: string | null;
  /** `null`: what each reader has. */
  readonly scheme: 'licht' | 'donker' | null;
};

/** Addresses and title of the frame. */
export type FrameData = {
  readonly embed: string;
  readonly loader: string;
  readonly title: string;
};

/** Our colour, which needs no mention. */
export const OWN_ACCENT = '0b4f6c';

/** What the page for bloggers holds of it for its script. */
export type WithFrame = { readonly frame: FrameData };

/** A frame without choices. */
export const PLAIN: FrameChoice = { accent: null, scheme: null };

/** In pixels: the first question fits in it, also on a phone; the loader makes it fit whatever follows. */
export const FRAME_HEIGHT = 760;

/** The address of a frame. What is chosen stands behind the `#`, where no host and no log sees it. */
export function frameAddress(embed: string, { accent, scheme }: FrameChoice): string {
  const wishes = [
    ...(accent === null || accent === OWN_ACCENT ? [] : [`kleur=${accent}`]),
    ...(scheme === null ? [] : [`thema=${scheme}`]),
  ];
  return wishes.length === 0 ? embed : `${embed}#${wishes.join('&')}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The frame as HTML. `width`: in pixels, or a part of what there is. */
export function frameTag(address: string, title: string, width: string): string {
  const attributes = {
    src: address,
    title,
    width,
    height: String(FRAME_HEIGHT),
    style: 'border:0',
    loading: 'lazy',
    allow: 'clipboard-write; web-share; fullscreen',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** The frame with its loader, to paste. Without the loader it is a frame to scroll in. */
export function frameCode({ embed, loader, title }: FrameData, choice: FrameChoice): string {
  const frame = frameTag(frameAddress(embed, choice), title, '100%');
  return `${frame}\n<script async src="${escaped(loader)}"></script>`;
}
