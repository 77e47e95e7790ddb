import { createContext } from 'preact';

/** Whether the script has taken over: until then every control is visible but disabled. */
export const Live = createContext(false);
