import { describe, expect, it } from 'vitest';
import { FORM_BOXES, FORM_STATEMENTS } from '../../src/domain/team/form.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { fileAt, readBuilt } from './site.ts';
import { tagsOf } from './html.ts';

/** How many points each of the texts has that the site must not lose. */
const POINTS: Readonly<Record<string, number>> = { S0: 7, S1: 5, S2: 7, S3: 6, S4: 10 };

/** A page, or a place in it; with words that must be there when the place alone says too little. */
type Place = string | readonly [place: string, says: RegExp];

const at = (page: string, ...anchors: readonly string[]) =>
  anchors.map((anchor) => `${page}#${anchor}`);

const PRO = '/bouwstenen/proactiviteit/';
const WORK = '/organisaties/';
const HELD = '/barrieres/';
const ROLES = '/dramadriehoek/';
const MODEL = '/oefeningen/een-ondernemend-voorbeeld/';
const ROUND = '/oefeningen/plan-doe-kijk-bij/';
const ASKED = '/veelgestelde-vragen/';
const SESSION = '/team/sessie/';
const FORM = '/team/formulier/';

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'S0.1': at(PRO, 'de-eerste-stap-zetten'),
  'S0.2': at(PRO, 'waarom-werkgevers-erom-vragen'),
  'S0.3': [...at(PRO, 'zo-bouw-je-het-op'), '/oefeningen/'],
  'S0.4': at(
    HELD,
    'mislukken',
    'niet-goed-genoeg',
    'vertrouwd',
    'anderen-remmen',
    'zeker-weten',
    'leeg',
  ),
  'S0.5': at(PRO, 'als-je-te-snel-bent'),
  'S0.6': [
    [`${PRO}#laat-het-zien-in-een-sollicitatiegesprek`, /overleg/],
    [PRO, /werkgroep/],
    [PRO, /planning/],
  ],
  'S0.7': [
    [PRO, /ongevraagd/],
    [PRO, /probleem dat je zag aankomen/],
  ],
  'S1.1': [...at(WORK, 'waarom-organisaties-erom-vragen'), '/bouwstenen/verantwoordelijkheid/'],
  'S1.2': at(HELD, 'geen-zicht', 'fouten-afgestraft', 'geen-ruimte', 'geen-gesprek'),
  'S1.3': at(
    WORK,
    'praat-er-vaker-over-dan-een-keer-per-jaar',
    'geef-ruimte-om-te-kiezen',
    'laat-mensen-zelf-zien-hoe-ver-ze-zijn',
    'begin-bij-wie-leiding-geeft',
  ),
  'S1.4': [
    ...at(WORK, 'het-gesprek-in-drie-vragen'),
    ...at(`${WORK}gesprek/`, 'waar-sta-je', 'waar-wil-je-heen', 'wat-heb-je-nodig'),
    // A coach is told of the sheet too, in the text.
    ['/samen-lezen/', /\/organisaties\/gesprek\/">het gesprek/],
  ],
  'S1.5': ['Deci', 'Edmondson', 'Schaufeli', 'Woerkom', 'Maslach'].map(
    (name) => [WORK, new RegExp(name)] as const,
  ),
  'S2.1': [
    ...at('/bouwstenen/', 'wat-persoonlijk-leiderschap-is'),
    ...at(ASKED, 'wat-is-persoonlijk-leiderschap'),
  ],
  'S2.2': [
    ...at('/bouwstenen/', 'de-zes-in-het-kort'),
    ...TRAITS.map((trait) => `/bouwstenen/${trait}/`),
  ],
  'S2.3': [
    ['/bouwstenen/', /vier pijlers/],
    ...at('/bouwstenen/zelfbewustzijn/', 'een-eerlijke-spiegel'),
    [PRO, /reactief/i],
    [PRO, /cirkel van invloed/i],
    ...at('/bouwstenen/visie-en-doelen/', 'nee-zeggen-met-een-reden'),
    ...at('/bouwstenen/verantwoordelijkheid/', 'wat-van-jou-is'),
  ],
  'S2.4': at(WORK, 'waarom-organisaties-erom-vragen'),
  'S2.5': [
    ...at(ROLES, 'een-avond-vier-reacties', 'slachtoffer-je-slikt-het-in', 'aanklager-je-wijst'),
    ...at(ROLES, 'redder-je-neemt-het-over'),
    // What to say when it is somebody else.
    ...at(ROLES, 'slikt-een-ander-het-in', 'wijst-een-ander-naar-jou', 'neemt-een-ander-het-over'),
    [ROLES, /role="img"/],
  ],
  'S2.6': [
    ...at('/oefeningen/drie-vragen/', 'waar-sta-ik-nu', 'waar-wil-ik-heen', 'wat-houdt-me-tegen'),
    ...at(
      '/oefeningen/feedback-vragen/',
      'stel-een-precieze-vraag',
      'leg-het-naast-je-eigen-beeld',
    ),
    ...at('/oefeningen/feedback-vragen/', 'doe-deze-week-een-voorstel'),
  ],
  'S2.7': at(
    ASKED,
    'is-dit-alleen-voor-leidinggevenden',
    'kun-je-persoonlijk-leiderschap-leren',
    'wat-is-het-verschil-met-persoonlijke-effectiviteit',
  ),
  'S3.1': at('/bouwstenen/authenticiteit/', 'woorden-en-daden-die-bij-je-passen'),
  'S3.2': [
    ['/bouwstenen/zelfbewustzijn/', /relativeren/],
    ['/bouwstenen/zelfbewustzijn/', /patronen|patroon/],
  ],
  'S3.3': at('/bouwstenen/authenticiteit/', 'wat-een-groep-met-je-doet'),
  'S3.4': at(
    HELD,
    'voornemen',
    'vertrouwd',
    'blinde-vlek',
    'te-veel-tegelijk',
    'vaag-doel',
    'niet-goed-genoeg',
    'afwijzing',
  ),
  'S3.5': at(
    HELD,
    'lagen',
    'geen-steun',
    'geen-ruimte',
    'niet-meetellen',
    'geen-gesprek',
    'fouten-afgestraft',
  ),
  'S3.6': [
    ...at(WORK, 'maak-het-veilig-om-iets-te-zeggen', 'geef-ruimte-om-te-kiezen'),
    ...at(WORK, 'begin-bij-wie-leiding-geeft'),
    [WORK, /dat kun je nog niet/],
  ],
  'S4.1': [[MODEL, /ondernemend/], ...at(MODEL, 'eerst-even-warm-worden')],
  'S4.2': [
    ...at('/oefeningen/', 'vijf-kanten-van-ondernemend-zijn'),
    ...at(WORK, 'vijf-dingen-om-op-te-letten'),
  ],
  'S4.3': at(
    MODEL,
    'wie-is-je-voorbeeld',
    'wat-doet-die-persoon',
    'hoe-is-dat-te-zien',
    'wat-deed-je-zelf',
    'wat-zou-je-meer-kunnen-doen',
    'met-een-groep',
  ),
  'S4.4': at(
    '/oefeningen/drie-stoelen/',
    'kies-een-situatie',
    'de-dromer',
    'de-criticus',
    'de-doener',
    'met-een-groep',
  ),
  'S4.5': at(
    ROUND,
    'plan-wat-ga-je-doen',
    'doe-schrijf-op-wat-er-gebeurt',
    'kijk-wat-leverde-het-op',
    'bij-wat-stel-je-bij',
  ),
  'S4.6': at(ROUND, 'kies-een-actie', 'geef-jezelf-een-cijfer', 'na-drie-weken'),
  'S4.7': at(
    '/oefeningen/vier-manieren-van-leren/',
    'uitproberen',
    'nadenken',
    'meekijken',
    'opzoeken',
  ),
  'S4.8': at(
    '/oefeningen/twee-gevallen/',
    'drie-dingen-die-vaak-klem-zitten',
    'de-vier-vragen',
    'de-koffieochtend',
    'het-volle-gangpad',
  ),
  'S4.9': [
    ...at(SESSION, 'vooraf', 'lang', 'kort'),
    ...at(SESSION, 'lang-aankomen', 'lang-wie-begint', 'lang-stoelen', 'lang-afronden'),
    // Ten, twenty, thirty and fifteen minutes; what is needed; how to ask on; a light and safe tone.
    [
      SESSION,
      /data-seconds="600"[^]*data-seconds="1200"[^]*data-seconds="1800"[^]*data-seconds="900"/,
    ],
    [SESSION, /Wat je nodig hebt/],
    [SESSION, /Vraag door/],
    [SESSION, /blijft hier/],
    '/team/pakket/',
  ],
  'S4.10': [
    ...FORM_STATEMENTS.map((id) => [FORM, new RegExp(`data-statement="${id}"`)] as const),
    ...['nee', 'enigszins', 'grotendeels', 'ja'].map(
      (answer) => [FORM, new RegExp(answer)] as const,
    ),
    ...FORM_BOXES.map((box) => [FORM, new RegExp(`data-box="${box}"`)] as const),
    // The short meeting three weeks later.
    ...at(SESSION, 'datum', 'later'),
  ],
};

const ids = Object.entries(POINTS).flatMap(([text, count]) =>
  Array.from({ length: count }, (_, index) => `${text}.${index + 1}`),
);

/** Why a place is not there; nothing when it is. */
function gapAt(place: Place): string | undefined {
  const [address, says] = typeof place === 'string' ? [place] : place;
  const [page = '', anchor] = address.split('#');
  const file = fileAt(page);
  if (file === undefined) return `${page} is not there`;
  const html = readBuilt(file);
  const found = tagsOf(html).map(({ attributes }) => attributes.get('id'));
  if (anchor !== undefined && !found.includes(anchor)) return `${address} is no place in its page`;
  return says && !says.test(html.replace(/<head>[^]*?<\/head>/, ''))
    ? `${page} lacks ${String(says)}`
    : undefined;
}

describe('what the site is made from', () => {
  it('is all in the table, once', () => {
    const named = Object.keys(PLACES);
    expect(named.toSorted()).toEqual(ids.toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(Object.entries(PLACES))('%s has its place on the site', (_, places) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.flatMap((place) => gapAt(place) ?? [])).toEqual([]);
  });

  it('would miss a page, a place in it, and words', () => {
    expect(gapAt('/nergens/')).toContain('is not there');
    expect(gapAt('/dramadriehoek/#nergens')).toContain('is no place in its page');
    expect(gapAt(['/dramadriehoek/', /staat hier niet/])).toContain('lacks');
  });
});
