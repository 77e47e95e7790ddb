/**
 * Whether the person asked to keep nothing, for as long as the tab exists. Without this mark the
 * next page in this tab would keep answers again.
 */
export type TabMark = { isSet(): boolean; set(on: boolean): void };

const KEY = 'aan-het-roer-niet-bewaren';

/** The mark in sessionStorage; never set where there is none. */
export const browserTabMark: TabMark = {
  isSet() {
    try {
      return sessionStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  },
  set(on) {
    try {
      if (on) sessionStorage.setItem(KEY, '1');
      else sessionStorage.removeItem(KEY);
    } catch {
      // Without the mark, the line on the page still says what is kept now.
    }
  },
};
