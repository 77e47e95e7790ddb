import { packageFile } from './projectFile.ts';

type Font = {
  readonly name: 'serif' | 'sans';
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
};

function font(name: Font['name'], source: string, weight: Font['weight']): Font {
  const file = `@fontsource/${source}/files/${source}-latin-${weight}-normal.woff`;
  return { name, weight, style: 'normal', data: packageFile(file) };
}

let fonts: Font[] | null = null;

/** The fonts of pictures, close to those of the site; read once per build. */
export function fontsOf(): Font[] {
  fonts ??= [
    font('serif', 'source-serif-4', 400),
    font('serif', 'source-serif-4', 600),
    font('sans', 'source-sans-3', 400),
    font('sans', 'source-sans-3', 600),
  ];
  return fonts;
}
