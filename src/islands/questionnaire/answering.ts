import { createContext } from 'preact';
import { $response, answer } from '../../stores/state.ts';

/** Where the answers on a screen are read and kept: those of the test, unless a page says otherwise. */
export const Answering = createContext({ $response, answer });
