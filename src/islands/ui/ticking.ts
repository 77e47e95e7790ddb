/** In milliseconds: short enough that no second is skipped. */
const TICK = 250;

/**
 * Calls `look` again and again, and at once when the page comes back: browsers call seldom in a tab
 * that nobody sees. What has passed is for a clock to say. Gives a way to end it.
 */
export function ticking(look: () => void): () => void {
  const ticker = setInterval(look, TICK);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(ticker);
    document.removeEventListener('visibilitychange', look);
  };
}
