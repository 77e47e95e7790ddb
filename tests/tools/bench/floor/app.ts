import type { FloorData } from './data.ts';

/**
 * The whole script of the floor page: plain DOM, no framework. Its text is put into the page, so it
 * uses nothing from outside itself. Marks that the bench reads (`.statement`, `.choice`, `.is-open`,
 * `data-next`, `.radar`, `.tip`) are those of the product.
 */
export function floorApp({ questions, situations, scales, tips, words, answers }: FloorData): void {
  const KEY = 'floor';
  const main = document.querySelector('main')!;
  const given: Record<string, number> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  let at = 0;

  function ask(): void {
    const [id, , , text, situation] = questions[at]!;
    const legend = situation < 0 ? `<h1 class="statement" tabindex="-1">${text}</h1>` : text;
    const intro =
      situation < 0
        ? ''
        : `<h1 class="statement" tabindex="-1">${situations[situation]}</h1><p>${words.lead}`;
    const choices = answers.map(
      (name, i) =>
        `<label class="choice"><input type="radio" name="${id}" value="${i + 1}"${given[id] === i + 1 ? ' checked' : ''}>${name}</label>`,
    );
    const last = at === questions.length - 1;
    main.innerHTML = `<progress max="${questions.length}" value="${at}"></progress>${intro}<fieldset class="${situation < 0 ? '' : 'is-open'}"><legend>${legend}</legend>${choices.join('')}</fieldset><p>${at > 0 ? `<button data-back>${words.previous}</button>` : ''}${last ? `<button data-next>${words.finish}</button>` : ''}`;
    main.querySelector('h1')!.focus();
  }

  function choose(value: number): void {
    given[questions[at]![0]] = value;
    localStorage.setItem(KEY, JSON.stringify(given));
    if (at === questions.length - 1) return;
    at += 1;
    ask();
  }

  function scoreOf(scale: number): number {
    const counted = questions
      .filter((question) => question[1] === scale && given[question[0]])
      .map(([id, , reversed]) => (reversed ? 6 - given[id]! : given[id]!));
    return (25 * counted.reduce((sum, value) => sum + value - 1, 0)) / counted.length;
  }

  function table(caption: string, head: string, from: number, to: number): string {
    const rows = scales
      .slice(from, to)
      .map(([name], i) => `<tr><th scope="row">${name}<td>${Math.round(scoreOf(from + i))}`);
    return `<table><caption>${caption}</caption><thead><tr><th scope="col">${head}<th scope="col">${words.score}<tbody>${rows.join('')}</table>`;
  }

  function corner(axis: number, points: number): string {
    const angle = (axis * Math.PI) / 3 - Math.PI / 2;
    return `${(points * Math.cos(angle)).toFixed(1)} ${(points * Math.sin(angle)).toFixed(1)}`;
  }

  function polygon(pointsOf: (axis: number) => number): string {
    return `M${[0, 1, 2, 3, 4, 5].map((axis) => corner(axis, pointsOf(axis))).join('L')}Z`;
  }

  function radar(): string {
    const rings = [25, 50, 75, 100].map((ring) => polygon(() => ring));
    const axes = [0, 1, 2, 3, 4, 5].map((axis) => `M0 0L${corner(axis, 100)}`);
    const edge = (side: number) =>
      polygon((axis) => Math.min(100, Math.max(0, scoreOf(axis) + side * scales[axis]![1])));
    const names = scales.slice(0, 6).map(([name], axis) => {
      const [x, y] = corner(axis, 118).split(' ');
      return `<text x="${x}" y="${y}">${name}</text>`;
    });
    return `<figure class="radar"><svg viewBox="-190 -140 380 280" role="img" aria-label="${words.traits}"><path class="grid" d="${rings.join('')}${axes.join('')}"/><path class="band" d="${edge(1)}${edge(-1)}"/><path class="shape" d="${polygon(scoreOf)}"/>${names.join('')}</svg><figcaption>${words.band}</figcaption></figure>`;
  }

  function finish(): void {
    const lowest = [0, 1, 2, 3, 4, 5].sort((a, b) => scoreOf(a) - scoreOf(b) || a - b).slice(0, 3);
    const cards = lowest.map((trait) => {
      const [act, plan, gives] = tips[trait]!;
      return `<h3>${scales[trait]![0]}</h3><div class="tip"><h4>${act}</h4><p>${plan}<p>${gives}</div>`;
    });
    main.innerHTML = `<h1 tabindex="-1">${words.result}</h1>${radar()}${table(words.traits, words.trait, 0, 6)}<h2>${words.tips}</h2>${cards.join('')}${table(words.roles, words.role, 6, 10)}`;
    scrollTo(0, 0);
    main.querySelector('h1')!.focus();
  }

  main.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && event.detail < 2) choose(Number(target.value));
    if (target.dataset['back'] !== undefined) {
      at -= 1;
      ask();
    }
    if (target.dataset['next'] !== undefined) finish();
  });
  addEventListener('keydown', ({ key }) => {
    if (/^[1-5]$/.test(key) && main.querySelector('fieldset')) choose(Number(key));
  });
  const open = questions.findIndex(([id]) => !given[id]);
  if (open !== 0) {
    at = open < 0 ? questions.length - 1 : open;
    ask();
  }
}
