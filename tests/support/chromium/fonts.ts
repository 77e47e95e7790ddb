import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// Those of the user by prefix, not by path: the file must read the same for everyone, since
// someone else's may be there that this user cannot overwrite.
const systemFolders = [
  '<dir>/usr/share/fonts</dir>',
  '<dir>/usr/local/share/fonts</dir>',
  '<dir prefix="xdg">fonts</dir>',
];

// Every generic family starts with the shipped font, so that a page measures the same on a bare
// machine as on one with fonts of its own; those still serve for characters that it lacks.
const genericFamilies = ['sans-serif', 'serif', 'monospace', 'system-ui'];

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text of a fontconfig file that names the shipped fonts and those of the system. */
function fontConfig(shipped: string, cache: string): string {
  const folders = [`<dir>${escapeXml(shipped)}</dir>`, ...systemFolders].map((line) => `  ${line}`);
  const aliases = genericFamilies.map(
    (family) =>
      `  <alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * Writes the fontconfig file and returns its path. Without one Chromium finds no font on a bare
 * machine, draws no text and prints empty pages. It names absolute paths, so it is written anew
 * when the project was moved; by rename, so that a browser starting meanwhile reads a whole file.
 */
export async function writeFontConfig(shipped: string, folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const wanted = fontConfig(shipped, join(folder, 'cache'));
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === wanted) return file;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, wanted);
  await rename(draft, file);
  return file;
}
