import type { PictureValues } from './pictureValues.ts';

/** The words of the picture in reading order, for people who cannot see it. */
export function wordsOf({ from, heading, lead, blocks, address }: PictureValues): string {
  const lines = blocks.map(({ title, named }) => {
    const names = named.map(({ name, everyday }) =>
      named.length === 1 ? `${name}, ${everyday}` : name,
    );
    return `${title}: ${names.join(', ')}`;
  });
  const opening = lead === null ? heading : `${heading}, ${lead}`;
  return [from, opening, ...lines, address].filter((text) => text !== null).join('. ');
}
