import { createContext } from 'preact';

/**
 * Whether the script has taken over. Until then every control stands there, but cannot be used: so
 * nothing that somebody types or ticks is lost, and nothing moves when it comes alive.
 */
export const Live = createContext(false);
