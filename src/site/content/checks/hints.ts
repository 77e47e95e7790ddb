/** Something that a reaction says beside the act, and that gives away its scale by its meaning. */
export type Hint = {
  /** What it is, as an author reads it. */
  readonly name: string;
  readonly words: readonly string[];
};

const list = (words: string) => words.split(', ');

/** Why it lies with others or is so anyway: common in the slachtoffer. */
export const REASON: Hint = {
  name: 'een reden van buiten',
  words: list(
    'want, omdat, doordat, aangezien, immers, nu eenmaal, valt weinig, weinig aan te doen, ' +
      'weinig aan doen, houd je dat, hou je dat, zit je aan, hoort erbij, zo gegroeid, in hun ogen, ' +
      'blijkbaar, kennelijk, bepaald, bepaalt, bepalen, beslist, beslissen, besloten, afhankelijk, ' +
      'ligt aan, komt door',
  ),
};

/** What others gain or are spared: common in the redder. */
export const GAIN: Hint = {
  name: 'wat een ander eraan heeft',
  words: list(
    'zo haalt, zo halen, zo kan, zo kunnen, zo komt, zo komen, zo weet, zo weten, zo houdt, ' +
      'zo houden, zo blijft, zo blijven, zo hoeft, zo hoeven, zo heeft, zo hebben, zo zijn, dan kan, dan kunnen, ' +
      'dan hoeft, dan hoeven, scheelt, schelen, bespaart, besparen, helpt de, het al druk, het druk, ' +
      'al genoeg, vervelend genoeg, zwaar genoeg, moeilijk genoeg, goed gebruiken, gezellig, een plezier',
  ),
};

/** The price of an act, told in advance: common in the reaction aan het roer. */
export const PRICE: Hint = {
  name: 'wat het gaat kosten',
  words: list(
    'schuren, schuurt, wringen, wringt, botsen, botst, verkeerd, gemopper, mopperen, mopperend, ' +
      'gezeur, koop toe, weerstand, ongemakkelijk, wordt laat, wordt lastig, lastig worden, kost, ' +
      'kosten, moeite, spannend, boos, even slikken, zuur kijken, in dank',
  ),
};
