/** Shares of what the simulation found, 0–1, or points: for the method page. No rule uses it. */
export const TOGETHER_FOUND: TogetherFound = {
  falseGap: 0.051,
  gapThree: 42.554,
  gapEight: 36.186,
  shiftPoints: 42.322,
  shiftSeenThree: 0.3,
  shiftSeenEight: 0.501,
  apartToldThree: 0.207,
  apartToldEight: 0.303,
  alikeWrong: 0.047,
  agreeClose: 0.119,
  agreeApart: 0.125,
  falseTeam: 0.048,
  teamSeenEight: 0.14,
  teamSeenThirty: 0.618,
  medianFive: 8.158,
  medianThirty: 3.851,
};

export type TogetherFound = Readonly<
  Record<
    | 'falseGap'
    | 'gapThree'
    | 'gapEight'
    | 'shiftPoints'
    | 'shiftSeenThree'
    | 'shiftSeenEight'
    | 'apartToldThree'
    | 'apartToldEight'
    | 'alikeWrong'
    | 'agreeClose'
    | 'agreeApart'
    | 'falseTeam'
    | 'teamSeenEight'
    | 'teamSeenThirty'
    | 'medianFive'
    | 'medianThirty',
    number
  >
>;
