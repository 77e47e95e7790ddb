import type { Problem } from '../errors/problem.ts';
import type { Source } from '../errors/source.ts';
import { readText, yamlSource } from '../errors/source.ts';

/** A Markdown file: its frontmatter as data, and all of it as text. */
export type ProseSource = Source & { readonly markdown: string };

const FRONTMATTER = /^---\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads one Markdown file, or gives the reason why it cannot be read. Line numbers are those of the
 * file.
 */
export function readProse(folder: string, file: string): ProseSource | readonly Problem[] {
  const markdown = readText(folder, file);
  if (typeof markdown !== 'string') return markdown;
  const frontmatter = FRONTMATTER.exec(markdown)?.[0];
  if (frontmatter === undefined) {
    const what = 'het bestand begint niet met title, description en lead';
    const remedy = 'Zet ze bovenaan, tussen twee regels met drie streepjes';
    return [{ file, line: 1, where: 'het hele bestand', what, remedy }];
  }
  // The lines around the frontmatter are not YAML; as comments they keep the line numbers right.
  const source = yamlSource(file, frontmatter.replace(/^---|---(?=\s*$)/g, '#'));
  return 'data' in source ? { ...source, markdown } : source;
}
