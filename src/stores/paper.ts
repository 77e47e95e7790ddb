import { printPage } from '../platform/print.ts';

/** *Print*: all of the page. */
export function printAll(): void {
  printPage();
}

/** *Print alleen de tips*. */
export function printTips(): void {
  printPage('tips');
}
