import type { Fetched } from './fetched.ts';

/** The last part of the list in chunks.ts: what comes with the first chunk that needs it. */
export const SHARED_CHUNKS: readonly Fetched[] = [
  {
    name: 'AskFirst',
    when: 'shared',
    brings: 'a question before something that cannot be undone, and saving a file',
    together: ['islands/ui/AskFirst.tsx', 'stores/cameFrom.ts', 'platform/download.ts'],
  },
  {
    name: 'story',
    when: 'shared',
    brings: 'stories for an interview, and the gate for text from outside',
    together: ['domain/interview/story.ts', 'domain/text/outside.ts', 'islands/ui/useCut.ts'],
  },
  {
    name: 'answers',
    when: 'shared',
    brings: 'the answers as a file',
    together: ['codecs/files/answers.ts'],
  },
  {
    name: 'plans',
    when: 'shared',
    brings: 'what somebody made of a step, in words of their own, and forgetting it',
    together: ['stores/plans.ts', 'i18n/say/ownPlan.ts', 'islands/keeping/Forget.tsx'],
  },
  {
    name: 'plan',
    when: 'shared',
    brings: 'the actions of somebody, kept and read; asking for one bouwsteen again',
    together: [
      'stores/plan.ts',
      'i18n/say/plan.ts',
      'i18n/day.ts',
      'domain/plan/phase.ts',
      'islands/recheck/RecheckLater.tsx',
    ],
  },
  {
    name: 'past',
    when: 'shared',
    brings: 'all that somebody went through, on one line',
    together: ['stores/timeline.ts', 'domain/history/planned.ts', 'domain/history/retestFrom.ts'],
  },
  {
    name: 'shared',
    when: 'shared',
    brings: 'links: what is shared, written and read',
    together: [
      'codecs/links/shared.ts',
      'i18n/say/sharedBy.ts',
      'islands/share/shareLink.ts',
      'islands/share/mail.ts',
      'islands/ui/useIsShown.ts',
      'platform/clipboard.ts',
      'platform/deviceShare.ts',
      'islands/ui/Named.tsx',
    ],
  },
  {
    name: 'more',
    when: 'shared',
    brings: 'what follows it, own or received',
    together: [
      'i18n/joinedTexts.ts',
      'i18n/say/sharedSummary.ts',
      'islands/result/Folds.tsx',
      'islands/result/Tips.tsx',
      'islands/result/Explain.tsx',
      'islands/result/Roles.tsx',
      'islands/result/Situations.tsx',
      'islands/result/TakeAlong.tsx',
      'islands/result/PaperFoot.tsx',
      'islands/result/useFoldsOnPaper.ts',
      'islands/ui/openFold.ts',
    ],
  },
  {
    name: 'two',
    when: 'shared',
    brings: 'two results beside each other: comparing them, and their legend',
    together: ['islands/radar/TwoLines.tsx', 'domain/history/compare.ts'],
  },
];
