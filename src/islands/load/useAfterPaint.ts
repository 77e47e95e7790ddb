import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../../platform/afterPaint.ts';

/**
 * Whether what is read first has been painted: what stands below it can be drawn from then on.
 * Paper waits for nothing: who prints at once gets all of it.
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
