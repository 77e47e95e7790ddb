import type { Problem } from '../errors/problem.ts';
import type { Source } from '../errors/source.ts';
import { readText, yamlSource } from '../errors/source.ts';

/** A file of Markdown: its frontmatter as data, and the whole of it as text. */
export type ProseSource = Source & { readonly markdown: string };

const FRONTMATTER = /^---\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads one file of Markdown, or says why it cannot be read. Line numbers are those of the file. */
export function readProse(folder: string, file: string): ProseSource | readonly Problem[] {
  const markdown = readText(folder, file);
  if (typeof markdown !== 'string') return markdown;
  const frontmatter = FRONTMATTER.exec(markdown)?.[0];
  if (frontmatter === undefined) {
    const what = 'het bestand begint niet met title, description en lead';
    const remedy = 'Zet ze bovenaan, tussen twee regels met drie streepjes';
    return [{ file, line: 1, where: 'het hele bestand', what, remedy }];
  }
  // The rules around it are no YAML; as comments they keep their lines.
  const source = yamlSource(file, frontmatter.replace(/^---|---(?=\s*$)/g, '#'));
  return 'data' in source ? { ...source, markdown } : source;
}
