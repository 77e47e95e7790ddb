const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll'] as const;

/**
 * Resolves when the person has done anything in this document: at once after an answer, and otherwise
 * at the first movement, touch, key or scroll.
 */
export function firstActivity(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((resolve) => {
    const once = () => {
      for (const sign of SIGNS) removeEventListener(sign, once, true);
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, once, { capture: true, passive: true });
  });
}
