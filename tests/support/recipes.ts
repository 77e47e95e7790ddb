import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../.docs/recipes.md');

/** One step of a recipe: what is to be done to which files. */
export interface Step {
  readonly recipe: string;
  /** Files that the step names before its colon. */
  readonly files: readonly string[];
  /** Null when the step only tells. */
  readonly block: { readonly kind: 'diff' | 'new'; readonly lines: readonly string[] } | null;
}

/** A block of code in a step stands this far from the edge. */
const INDENT = /^ {0,3}/;

function blockOf(text: string): Step['block'] {
  const [, kind, body = ''] = /```(diff|new)\n([^]*?)\n *```/.exec(text) ?? [];
  if (kind !== 'diff' && kind !== 'new') return null;
  return { kind, lines: body.split('\n').map((line) => line.replace(INDENT, '')) };
}

/** All steps of all recipes, as they stand in .docs/recipes.md. */
export function stepsOf(): readonly Step[] {
  const recipes = readFileSync(FILE, 'utf8').split(/^## /m).slice(1);
  return recipes.flatMap((text) => {
    const recipe = text.split('\n')[0] ?? '';
    return text
      .split(/^\d+\. /m)
      .slice(1)
      .map((step) => {
        const files = [
          ...(step.split(':')[0] ?? '').matchAll(/`([\w.-]+(?:\/[\w.-]*)+|[\w.-]+\.(?:json|md))`/g),
        ];
        return { recipe, files: files.map(([, file = '']) => file), block: blockOf(step) };
      });
  });
}

/** Matches a line of a file; `…` stands for whatever is there. */
function patternOf(lines: readonly string[]): RegExp {
  const escape = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('…', '.*');
  return new RegExp(`^${lines.map(escape).join('\n')}$`, 'm');
}

/** Does what a step says to a copy of the project. Throws when the file is not as the step has it. */
export function carryOut({ recipe, files, block }: Step, project: string): void {
  const [file] = files;
  if (block === null || file === undefined) return;
  const path = join(project, file);
  if (block.kind === 'new') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${block.lines.join('\n')}\n`);
    return;
  }
  const text = readFileSync(path, 'utf8');
  const without = (sign: string) =>
    block.lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
  const changed = text.replace(patternOf(without('+')), () => without('-').join('\n'));
  if (changed === text) throw new Error(`'${recipe}' does not fit ${file} any more`);
  writeFileSync(path, changed);
}
