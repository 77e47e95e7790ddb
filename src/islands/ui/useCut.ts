import { useRef, useState } from 'preact/hooks';
import { cutOff } from './cutOff.ts';

/**
 * The number of characters that the last text put into a field lost, because browsers cut without a
 * word. `watch` goes on the field.
 */
export function useCut(limit: number) {
  const [cut, setCut] = useState(0);
  const isTold = useRef(false);
  const watch = {
    maxLength: limit,
    onBeforeInput: (event: InputEvent) => {
      const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      isTold.current = true;
      setCut(cutOff(put, limit, event.currentTarget as HTMLTextAreaElement));
    },
    /** What fills a field in another way, such as the memory of the browser, may make it too long. */
    onInputCapture: (event: Event) => {
      const over = (event.currentTarget as HTMLTextAreaElement).value.length - limit;
      if (over > 0 || !isTold.current) setCut(Math.max(0, over));
      isTold.current = false;
    },
  };
  return { cut, watch };
}
