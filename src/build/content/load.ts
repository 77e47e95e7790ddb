import type { ZodType } from 'zod';
import type { Instrument } from '../../domain/instrument.ts';
import type { Norms } from '../../domain/norms.ts';
import type { TraitId } from '../../domain/scales.ts';
import type { SharingTexts } from '../../schemas/delen.ts';
import { sharingSchema } from '../../schemas/delen.ts';
import { instrumentSchema } from '../../schemas/instrument.ts';
import type { CardTexts } from '../../schemas/cards.ts';
import { cardsSchema } from '../../schemas/cards.ts';
import type { InterviewTexts } from '../../schemas/gesprek.ts';
import { interviewSchema } from '../../schemas/gesprek.ts';
import type { ItemTexts } from '../../schemas/items.ts';
import { itemsSchema } from '../../schemas/items.ts';
import type { Literature } from '../../schemas/literature.ts';
import { literatureSchema } from '../../schemas/literature.ts';
import type { MethodTexts } from '../../schemas/methode.ts';
import { methodSchema } from '../../schemas/methode.ts';
import { normsSchema } from '../../schemas/norms.ts';
import type { RoleTexts, TraitTexts } from '../../schemas/scales.ts';
import { rolesSchema, traitsSchema } from '../../schemas/scales.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { siteSchema } from '../../schemas/site.ts';
import type { TextPage } from '../../schemas/textPage.ts';
import { textPageSchema } from '../../schemas/textPage.ts';
import type { TipText } from '../../schemas/tips.ts';
import { tipsSchema } from '../../schemas/tips.ts';
import type { UiTexts } from '../../schemas/ui.ts';
import { uiSchema } from '../../schemas/ui.ts';
import { textProblems } from './checks/texts.ts';
import { crossCheck } from './crossCheck.ts';
import type { TextPageName } from './files.ts';
import { FILES, TEXT_PAGES, textPageFile, tipsFile } from './files.ts';
import type { Problem } from './problem.ts';
import { ContentError } from './problem.ts';
import type { Source } from './source.ts';
import { readSource } from './source.ts';
import { tipTraits } from './tipFiles.ts';
import { schemaProblems } from './translateSchema.ts';

/** A tip with the bouwsteen that its file is named after. */
export type Tip = TipText & { readonly trait: TraitId };

/** All of content/, read and checked. */
export type Content = {
  readonly instrument: Instrument;
  readonly norms: Norms;
  readonly items: ItemTexts;
  readonly traits: TraitTexts;
  readonly roles: RoleTexts;
  readonly tips: readonly Tip[];
  readonly ui: UiTexts;
  readonly sharing: SharingTexts;
  readonly method: MethodTexts;
  readonly literature: Literature;
  readonly cards: CardTexts;
  readonly interview: InterviewTexts;
  readonly site: SiteSettings;
  readonly pages: readonly (TextPage & { readonly name: TextPageName })[];
};

/**
 * Reads and checks the content folder. Throws a `ContentError` that names, in Dutch, every file,
 * id and remedy at once; what has to do with several files is checked when each is sound by itself.
 */
export function loadContent(folder: string): Content {
  const problems: Problem[] = [];
  const sources = new Map<string, Source>();

  function read<T>(file: string, schema: ZodType<T>): T | null {
    const source = readSource(folder, file);
    if (!('data' in source)) {
      problems.push(...source);
      return null;
    }
    sources.set(file, source);
    problems.push(...textProblems(source));
    const result = schema.safeParse(source.data, { reportInput: true });
    if (result.success) return result.data;
    problems.push(...schemaProblems(source, result.error.issues));
    return null;
  }

  const instrument = read(FILES.instrument, instrumentSchema);
  const norms = read(FILES.norms, normsSchema);
  const items = read(FILES.items, itemsSchema);
  const traits = read(FILES.traits, traitsSchema);
  const roles = read(FILES.roles, rolesSchema);
  const ui = read(FILES.ui, uiSchema);
  const sharing = read(FILES.sharing, sharingSchema);
  const method = read(FILES.method, methodSchema);
  const literature = read(FILES.literature, literatureSchema);
  const cards = read(FILES.cards, cardsSchema);
  const interview = read(FILES.interview, interviewSchema);
  const site = read(FILES.site, siteSchema);
  const tips = tipTraits(folder, problems).map((trait) =>
    read(tipsFile(trait), tipsSchema)?.map((tip) => ({ ...tip, trait })),
  );

  const pages = TEXT_PAGES.flatMap((name) => {
    const page = read(textPageFile(name), textPageSchema);
    return page ? [{ ...page, name }] : [];
  });

  const sound = tips.filter((list) => list !== undefined);
  const tested = instrument && norms && items && { instrument, norms, items };
  const worded = traits &&
    roles &&
    ui &&
    sharing &&
    method &&
    literature &&
    cards &&
    interview && { traits, roles, ui, sharing, method, literature, cards, interview };
  const complete = sound.length === tips.length && pages.length === TEXT_PAGES.length;
  if (tested && worded && site && complete) {
    const content = { ...tested, ...worded, site, tips: sound.flat(), pages };
    problems.push(...crossCheck(content, (file, path) => sources.get(file)?.lineOf(path) ?? null));
    if (problems.length === 0) return content;
  }
  throw new ContentError(problems);
}
