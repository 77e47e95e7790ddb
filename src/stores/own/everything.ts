/**
 * Every value that the site keeps, registered: for a page that reads and shows all of it. A test holds
 * this list against the stores.
 */
import '../barriers.ts';
import '../coach.ts';
import '../conversation.ts';
import '../exercises.ts';
import '../interview.ts';
import '../panel.ts';
import '../plan.ts';
import '../plans.ts';
import '../rechecks.ts';
import '../state.ts';
