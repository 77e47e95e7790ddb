import { createContext } from 'preact';

/**
 * Whether the script has taken over. Until then every control is visible but disabled: nothing that
 * somebody types can be lost, and nothing moves when the script starts.
 */
export const Live = createContext(false);
