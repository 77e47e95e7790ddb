import { printPage } from '../../platform/print.ts';
import { one } from '../exercise/find.ts';

/** Lets the button print the packet. */
const button = one<HTMLButtonElement>(document, '[data-print]');
button.addEventListener('click', () => void printPage());
button.disabled = false;
