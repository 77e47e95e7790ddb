/** When something is fetched, in the order of a visit. */
export const MOMENTS = {
  life: 'At the first sign of life',
  first: 'After the first answer',
  idle: 'After the second answer, when the browser is idle',
  read: 'After a result stands there and somebody moves: idle, or touched; not with Save-Data',
  received: 'On the page of a received result',
  asked: 'When somebody asks for it',
  shared: 'With the first of the chunks above that needs it',
} as const;

/** A script, and what is in it. */
type Chunk = {
  /** The name of its file, before the hash. */
  readonly name: string;
  readonly when: keyof typeof MOMENTS;
  /** What it brings, for readers of the drawing. */
  readonly brings: string;
} & (
  | {
      /** The file of src/islands in an `import()`: the bundler makes a chunk of it by itself. */
      readonly file: string;
      /** Files of src that are needed along with it, or sooner or later in any case. */
      readonly together?: readonly string[];
    }
  | {
      /** Files of src that become one chunk, with all their imports that no earlier chunk holds. */
      readonly together: readonly string[];
    }
);

/** Texts have files of their own: `/teksten/<name>.<hash>.json`. */
type TextFile = { readonly texts: string } & Pick<Chunk, 'when' | 'brings'>;

/** Fonts, which the page itself names: `/_astro/<name>-<weight>.<hash>.woff2`. */
type FontFiles = { readonly fonts: string } & Pick<Chunk, 'when' | 'brings'>;

/** One entry of the list of what a page fetches. */
export type Fetched = Chunk | TextFile | FontFiles;
