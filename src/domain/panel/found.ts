/** Shares of what the simulation found, 0–1, or points: for the method page. No rule uses it. */
export const TOGETHER_FOUND: TogetherFound = {
  falseGap: 0.05,
  gapThree: 39,
  gapEight: 34,
  shiftPoints: 40,
  shiftSeenThree: 0.3,
  shiftSeenEight: 0.5,
  apartToldThree: 0.2,
  apartToldEight: 0.3,
  alikeWrong: 0.05,
  agreeClose: 0.15,
  agreeApart: 0.1,
  falseTeam: 0.05,
  teamSeenEight: 0.1,
  teamSeenThirty: 0.4,
  medianFive: 8,
  medianThirty: 4,
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
