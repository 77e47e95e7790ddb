import type { MethodTexts } from '../../i18n/messages.ts';

/** The parts of the page about the method, from top to bottom: where each stands, and its words. */
export function methodParts(method: MethodTexts) {
  const { measures, scores, margins, chances, naming, careless, retest, limits } = method;
  const { expert, versions, literature } = method;
  // People share these addresses, so they stay when a title changes.
  return [
    { id: 'meten', title: measures.title, texts: measures },
    { id: 'score', title: scores.title, texts: scores },
    { id: 'marge', title: margins.title, texts: margins },
    { id: 'kansen', title: chances.title, texts: chances },
    { id: 'namen', title: naming.title, texts: naming },
    { id: 'snel', title: careless.title, texts: careless },
    { id: 'opnieuw', title: retest.title, texts: retest },
    { id: 'grenzen', title: limits.title, texts: limits },
    { id: 'onderzoek', title: expert.summary, texts: expert },
    { id: 'versies', title: versions.title, texts: versions },
    { id: 'literatuur', title: literature.title, texts: literature },
  ];
}
