/**
 * One yes or no that lasts as long as the tab and never outlives it: whether the person asked to
 * keep nothing. Without it the next page of this tab would begin to keep answers again.
 */
export type TabMark = { isSet(): boolean; set(on: boolean): void };

const KEY = 'aan-het-roer-niet-bewaren';

/** The mark in sessionStorage. Where that is not to be had, nothing is marked. */
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
      // No mark: the line on the page still says what is kept now.
    }
  },
};
