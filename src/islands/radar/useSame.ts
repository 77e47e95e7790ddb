import { useRef } from 'preact/hooks';

/**
 * The earlier value while the new one holds the same, for plain data only. What is kept on the device is
 * read again whenever another window writes; that alone is nothing new to draw.
 */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value;
  return last.current;
}
