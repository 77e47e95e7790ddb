import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../../platform/afterPaint.ts';

/**
 * Whether the first part to read has been painted; the parts below it can be drawn from then on.
 * Paper does not wait: a person who prints at once gets all of it.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const done = () => setPainted(true);
    void afterPaint().then(done);
    addEventListener('beforeprint', done);
    return () => removeEventListener('beforeprint', done);
  }, []);
  return painted;
}
