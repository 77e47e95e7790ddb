import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import ts from 'typescript';

/** A file of src: its path from there, with forward slashes, and what it holds. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const SRC = resolve(import.meta.dirname, '../../src');

/** Pictures have no lines. */
const PICTURE = '.webp';

/** Every file of src with text in it. */
export function sourceFiles(folder = SRC): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== PICTURE)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
/** What TypeScript cannot read in a template: none of it imports anything. */
const UNREADABLE = /<!doctype[^>]*>|<!--[\s\S]*?-->|<style\b[^>]*>[\s\S]*?<\/style>/gi;

/**
 * The code of a file in parts that TypeScript can read. An .astro file has its frontmatter, its
 * script blocks, and a template, which reads as JSX; other files are one part, styles none.
 */
export function codeOf(file: SourceFile): readonly ts.SourceFile[] {
  const known = parsed.get(file) ?? parse(file);
  parsed.set(file, known);
  return known;
}

/** Parsing is most of the work and many rules read the same file. */
const parsed = new WeakMap<SourceFile, readonly ts.SourceFile[]>();

function parse({ path, text }: SourceFile): readonly ts.SourceFile[] {
  const extension = extname(path);
  const read = (code: string, kind: ts.ScriptKind) =>
    ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  if (extension === '.tsx') return [read(text, ts.ScriptKind.TSX)];
  if (['.ts', '.js', '.mjs'].includes(extension)) return [read(text, ts.ScriptKind.TS)];
  if (extension !== '.astro') return [];
  const frontmatter = FRONTMATTER.exec(text);
  const rest = text.slice(frontmatter?.[0].length ?? 0);
  const scripts = [...rest.matchAll(SCRIPT)].map(([, body = '']) => body);
  const template = rest.replaceAll(SCRIPT, '').replaceAll(UNREADABLE, '');
  return [
    ...[frontmatter?.[1] ?? '', ...scripts].map((code) => read(code, ts.ScriptKind.TS)),
    read(`<>${template}</>`, ts.ScriptKind.TSX),
  ];
}

/** This node and every node under it. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...nodesOf(child)));
  return found;
}
