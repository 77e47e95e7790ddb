type Field = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/**
 * How many characters at the end of what is put into a field find no room in it. A key has one: what is
 * full says so by itself.
 */
export function cutOff(put: string, limit: number, field: Field): number {
  const { value, selectionStart, selectionEnd } = field;
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  // A field counts a line break as one character.
  const { length } = put.replaceAll('\r\n', '\n');
  return length < 2 ? 0 : Math.max(0, length - Math.max(0, limit - value.length + replaced));
}
