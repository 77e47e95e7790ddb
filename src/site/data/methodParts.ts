import type { MethodTexts } from '../../i18n/messages.ts';

/** A part of a page: where it stands, its title and its words. */
type Part = { readonly id: string; readonly title: string; readonly texts: unknown };

// People share these addresses, so they stay when a title changes.

/** The parts of the page about the method, from top to bottom. */
export function methodParts(method: MethodTexts): readonly Part[] {
  const { measures, scores, margins, limits, together, numbers, versions, literature } = method;
  const { mean, how, often, title } = method.chances;
  const { harder: _, caption: _1, rows: _2, ...naming } = method.naming;
  const { caption: _3, rows: _4, ...careless } = method.careless;
  const { caption: _5, rows: _6, ...retest } = method.retest;
  const { colleaguesTitle, colleagues, median, gap, roles, teamTitle, team } = together;
  return [
    { id: 'meten', title: measures.title, texts: measures },
    { id: 'score', title: scores.title, texts: scores },
    { id: 'marge', title: margins.title, texts: margins },
    { id: 'kansen', title, texts: [mean, how, often] },
    { id: 'namen', title: naming.title, texts: naming },
    { id: 'snel', title: careless.title, texts: careless },
    { id: 'opnieuw', title: retest.title, texts: retest },
    {
      id: 'samen',
      title: together.title,
      texts: [colleaguesTitle, colleagues, median, gap, roles, teamTitle, team],
    },
    { id: 'grenzen', title: limits.title, texts: limits },
    { id: 'onderzoek', title: numbers.title, texts: [numbers.ahead] },
    { id: 'versies', title: versions.title, texts: versions },
    { id: 'literatuur', title: literature.title, texts: literature },
  ];
}

/** The parts of the page with the figures, in the same way. */
export function numberParts({
  chances,
  naming,
  careless,
  retest,
  together,
  expert,
}: MethodTexts): readonly Part[] {
  const { check, again, spread, drawing } = chances;
  const { wrong, three, size, common, source, rule, missed } = together;
  return [
    { id: 'kansen', title: chances.checkTitle, texts: [check, drawing, again, spread] },
    { id: 'namen', title: naming.title, texts: [naming.harder, naming.caption, naming.rows] },
    { id: 'snel', title: careless.title, texts: [careless.caption, careless.rows] },
    { id: 'opnieuw', title: retest.title, texts: [retest.caption, retest.rows] },
    {
      id: 'samen',
      title: together.title,
      texts: [wrong, three, size, common, source, rule, missed],
    },
    { id: 'onderzoek', title: expert.summary, texts: expert },
  ];
}
