import { NOT_FOR_A_RADAR } from './notForARadar.ts';

/** As much of a syntax tree as is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: Node & { readonly name?: string };
  readonly key?: Node & { readonly name?: string };
  readonly value?: Node;
  readonly body?: Node;
}
/**
 * What may be left out, by place and name: the body of a function, or a whole method of a class; with
 * `()` after its name, the body of a method.
 */
type Parts = Map<string, Node>;

const FILES = /chart\.js[\\/]dist[\\/](?<file>chart|chunks[\\/]index)\.js$/;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function findParts(node: Node, place: string, parts: Parts): Parts {
  if (node.type === 'FunctionDeclaration' && node.body) {
    return parts.set(`functions.${node.id?.name ?? ''}`, node.body);
  }
  if (node.key?.name !== undefined && /^(Arrow)?Function/.test(node.value?.type ?? '')) {
    const path = `${place}.${node.key.name}`;
    const body = node.value?.body ?? node;
    if (node.type !== 'MethodDefinition') return parts.set(path, body);
    return parts.set(path, node).set(`${path}()`, body);
  }
  const isPlace = node.type === 'ClassDeclaration' || node.type === 'VariableDeclarator';
  const inside = isPlace ? (node.id?.name ?? place) : place;
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) findParts(child, inside, parts);
  }
  return parts;
}

/** The code without what these names stand for, words by place; all of it must be there. */
export function without(
  names: Readonly<Record<string, string>>,
  code: string,
  program: unknown,
): string {
  const parts = findParts(program as Node, '', new Map());
  return Object.entries(names)
    .flatMap(([place, words]) => words.match(/\S+/g)?.map((name) => `${place}.${name}`) ?? [])
    .map((path) => {
      const part = parts.get(path);
      if (part === undefined) throw new Error(`There is no ${path} to leave out.`);
      return part;
    })
    .sort((a, b) => b.start - a.start)
    .reduce((text, { type, start, end }) => {
      const instead = type === 'MethodDefinition' ? '' : '{}';
      return text.slice(0, start) + instead + text.slice(end);
    }, code);
}

/**
 * A Vite plugin that leaves out of Chart.js what a radar of ours has no use for: half of what a bundler
 * leaves in. It ships as one file whose classes call all their own methods, so no bundler sees that a
 * chart without scales, without a mouse and without plugins never comes there. Nothing is rewritten: it
 * goes by name, and a name that is not there fails the build, so that a new version is looked at.
 * tests/browser/radarOnly.spec.ts compares each pixel with the whole of Chart.js.
 */
export function radarOnly() {
  return {
    name: 'radar-only',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    // To read a property does nothing here; else the scales that do so at once would all come along.
    options: (options: object) => ({ ...options, treeshake: { propertyReadSideEffects: false } }),
    transform(this: { parse(code: string): unknown }, code: string, id: string) {
      const file = FILES.exec(id)?.groups?.['file'];
      if (file === undefined) return undefined;
      const names = NOT_FOR_A_RADAR[file === 'chart' ? 'chart' : 'helpers'];
      return { code: without(names, code, this.parse(code)), map: null };
    },
  };
}
