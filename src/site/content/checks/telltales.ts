/** Words that give away which scale a reaction measures, and what to write instead. */
export type Telltale = {
  readonly words: readonly string[];
  readonly what: string;
  readonly remedy: string;
};

const split = (list: string) => list.split(/[ /]/);

const ABSOLUTES = [
  'altijd',
  'nooit',
  'iedereen',
  'niemand',
  'alles',
  'niets',
  'niks',
  'nergens',
  'overal',
  'totaal',
  'absoluut',
  'volstrekt',
  'onmogelijk',
  'elke keer',
  'hoe dan ook',
  'geen enkele',
];

/** Words against others give away the aanklager; words against oneself give away the slachtoffer. */
const BLAMING = split(
  'asociaal/asociale arrogant/arrogante belachelijk/belachelijke bot/botte brutaal/brutale ' +
    'dom/domme egoïstisch/egoïstische flauw/flauwe fout/foute gemakzuchtig/gemakzuchtige ' +
    'hopeloos/hopeloze kinderachtig/kinderachtige laf/laffe lui/luie lomp/lompe machteloos/machteloze ' +
    'onbeschoft/onbeschofte onfatsoenlijk/onfatsoenlijke onprofessioneel/onprofessionele ' +
    'onredelijk/onredelijke onverantwoord/onverantwoorde schandalig/schandalige slap/slappe ' +
    'slecht/slechte slordig/slordige stom/stomme waardeloos/waardeloze zielig/zielige zwak/zwakke',
);

/** Praise gives away the reaction that sounds best. */
const PRAISING = split(
  'constructief/constructieve dapper/dappere eerlijk/eerlijke flink/flinke gezond/gezonde netjes ' +
    'oprecht/oprechte professioneel/professionele redelijk/redelijke respectvol/respectvolle ' +
    'rustig/rustige verstandig/verstandige volwassen zakelijk/zakelijke',
);

export const TELLTALES: readonly Telltale[] = [
  {
    words: ABSOLUTES,
    what: 'in de reactie staat een woord zonder uitzondering',
    remedy: 'Schrijf wat iemand deze ene keer doet of zegt',
  },
  {
    words: [...BLAMING, ...PRAISING],
    what: 'in de reactie staat een oordeel',
    remedy: 'Schrijf wat iemand doet en laat het oordeel aan de lezer',
  },
  {
    words: ['jij', 'jou', 'jouw', 'jullie', 'je moet', 'moet je', 'je had', 'had je'],
    what: 'in de reactie krijgt een ander rechtstreeks de schuld',
    remedy: 'Schrijf wat iemand doet of zegt, zonder jij of jullie',
  },
];
