import { isMap, isScalar, isSeq } from 'yaml';

/** Steps from the top of a file to a value: names, numbers in a list, or the id of a list entry. */
export type Path = readonly (string | number)[];

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[step]
    : undefined;
}

/**
 * A path in the author's terms. A list entry is named by its id, which replaces the path before it:
 * `pro-startmoment → plan`. Without an id it is named by its number: `about → nr. 2`.
 */
export function placeName(data: unknown, path: Path): string {
  let names: readonly string[] = [];
  let value = data;
  for (const step of path) {
    value = childOf(value, step);
    const id = idOf(value);
    if (typeof step === 'string') names = [...names, step];
    else names = id === null ? [...names, `nr. ${step + 1}`] : [id];
  }
  return names.length === 0 ? 'het hele bestand' : names.join(' → ');
}

function startOf(node: unknown): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

/** The place in the text where a path begins, or the closest step before it. Null in an empty file. */
export function offsetOf(top: unknown, path: Path): number | null {
  let node = top;
  let offset = startOf(top);
  for (const step of path) {
    let found: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      offset = startOf(pair?.key) ?? offset;
      found = pair?.value;
    } else if (isSeq(node)) {
      found =
        typeof step === 'number'
          ? node.items[step]
          : node.items.find((item) => isMap(item) && item.get('id') === step);
      offset = startOf(found) ?? offset;
    }
    if (found === undefined) break;
    node = found;
  }
  return offset;
}
