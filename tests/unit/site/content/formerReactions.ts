/**
 * The reactions of an earlier draft, in order of asking: slachtoffer, aanklager, redder, aan het roer.
 * Readers could tell the four apart: an outside reason with the first, what others gain with the third,
 * and a price with the last. The checks must see that.
 */
export const FORMER_REACTIONS: readonly (readonly string[])[] = [
  [
    'Ik maak me op voor een zware dag. Aan zulke afzeggingen valt weinig te doen.',
    'Ik zeg waar het op staat: wie zo laat afzegt, laat de rest zitten.',
    'Ik kom zelf een uur eerder en bel vast rond wie kan invallen.',
    'Ik spreek af wat die dag kan wachten en vraag later wat er speelt.',
  ],
  [
    'Ik zeg er weinig van en ga weer op pad, omdat het zo gegroeid is.',
    'Ik reken de anderen voor hoe vaak ze deze maand kwamen. Dat mag gezegd worden.',
    'Ik neem meteen de was mee naar huis. De rest heeft het al druk.',
    'Ik zeg welke dagen mij lukken en vraag wie de rest doet. Dat kan schuren.',
  ],
  [
    'Ik zoek het wel bij elkaar. Met zoveel ploegen op één bouw houd je dat.',
    'Ik maak in de keet duidelijk dat de ploeg van gisteren had moeten opruimen.',
    'Ik blijf tien minuten langer en leg het gereedschap klaar voor de ploeg van morgen.',
    'Ik stel de ploegen een vaste plek voor en neem wat gemopper op de koop toe.',
  ],
  [
    'Ik doe het erbij. Wie overdag thuis is, heeft in hun ogen tijd genoeg.',
    'Ik laat merken dat ze te licht denken over werk zoeken. Het kost hele dagen.',
    "Ik spring bij en schrijf mijn brieven 's avonds. Zij kunnen de hulp goed gebruiken.",
    'Ik bied twee middagen aan en houd de ochtenden vrij. Dat valt vast verkeerd.',
  ],
  [
    'Ik werk om de dozen heen, want zulke tijden worden op het hoofdkantoor bepaald.',
    'Ik vraag de chauffeur wie dit bedenkt. Op deze manier jagen ze klanten weg.',
    "Ik sla mijn pauze over en sjouw door. Zo kunnen collega's de klanten helpen.",
    'Ik houd een maand de tijden bij en stel daarmee een ander uur voor.',
  ],
  [
    'Ik reken op een lager cijfer. In een groepje zit je aan elkaar vast.',
    'Ik zet in de groepsapp wie te laat is. Een afspraak is een afspraak.',
    'Ik vraag om de bestanden en schrijf dat deel vanavond zelf. Zo haalt de groep het.',
    'Ik bel wie dat deel heeft en vraag wat vanavond nog lukt. Dat wordt laat.',
  ],
  [
    'Ik ga weer naar huis en pas me aan, want het bestuur beslist.',
    'Ik vraag het bestuur hoeveel moeite één appje is. Leden plannen hun avond eromheen.',
    'Voortaan app ik de wijzigingen zelf rond. Het bestuur heeft al genoeg te doen.',
    'Ik ga een avond naar de vergadering en zeg daar wat ik nodig heb.',
  ],
  [
    'Ik laat het gaan. Wat onderaan staat, vinden ze hier blijkbaar minder belangrijk.',
    'Ik zeg dat drie mensen de tijd volpraten, terwijl de rest zit te wachten.',
    'Ik trek mijn punt terug en zoek het zelf uit. Dat scheelt de groep tijd.',
    'Ik vraag om volgende week bovenaan te staan en maak mijn punt korter.',
  ],
];
