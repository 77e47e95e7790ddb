/**
 * How deep lists and records of a JSON text stand in one another, without reading it: a text from
 * outside may be so deep that writing it again would overflow the stack.
 */
export function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let isInString = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') isInString = !isInString;
    // The sign behind it belongs to it.
    else if (sign === '\\' && isInString) i += 1;
    else if (!isInString && (sign === '[' || sign === '{'))
      deepest = Math.max(deepest, (depth += 1));
    else if (!isInString && (sign === ']' || sign === '}')) depth -= 1;
  }
  return deepest;
}
