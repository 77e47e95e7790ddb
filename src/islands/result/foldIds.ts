/**
 * The folds that a button elsewhere on the page opens. Apart, because the button is there before the
 * fold.
 */
/** The steps for the place to practise. */
export const STEPS_FOLD = 'stappen';
/** The other places to practise. */
export const PLACES_FOLD = 'anders';
