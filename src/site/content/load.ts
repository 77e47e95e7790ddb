import type { ZodType } from 'zod';
import { TRAITS } from '../../domain/test/scales.ts';
import type { LocaleCode } from '../../i18n/locales.ts';
import { FIRST_LOCALE } from '../../i18n/locales.ts';
import { sharingSchema } from '../../schemas/sharing.ts';
import { instrumentSchema } from '../../schemas/instrument.ts';
import { barriersSchema } from '../../schemas/barriers.ts';
import { cardsSchema } from '../../schemas/cards.ts';
import { conversationSchema } from '../../schemas/conversation.ts';
import { givingSchema } from '../../schemas/giving.ts';
import { feedbackSchema } from '../../schemas/feedback.ts';
import { historySchema } from '../../schemas/history.ts';
import { interviewSchema } from '../../schemas/interview.ts';
import { itemsSchema } from '../../schemas/items.ts';
import { literatureSchema } from '../../schemas/literature.ts';
import { methodSchema } from '../../schemas/method.ts';
import { normsSchema } from '../../schemas/norms.ts';
import { planSchema } from '../../schemas/plan.ts';
import { paperSchema } from '../../schemas/paper.ts';
import { placingSchema } from '../../schemas/placing.ts';
import { recheckSchema } from '../../schemas/recheck.ts';
import { rolesSchema, traitsSchema } from '../../schemas/scales.ts';
import { sessionSchema } from '../../schemas/session.ts';
import { siteSchema } from '../../schemas/site.ts';
import { styleSchema } from '../../schemas/style.ts';
import { teamSchema } from '../../schemas/team.ts';
import { tipsSchema } from '../../schemas/tips.ts';
import { uiSchema } from '../../schemas/ui.ts';
import { vacancySchema } from '../../schemas/vacancy.ts';
import { textProblems } from './checks/texts.ts';
import { crossCheck } from './crossCheck.ts';
import { FILES, inLocale, instrumentFile, normsFile, tipsFile } from './files.ts';
import type { Problem } from './errors/problem.ts';
import { ContentError } from './errors/problem.ts';
import type { Content } from './content.ts';
import type { Source } from './errors/source.ts';
import { readSource } from './errors/source.ts';
import { proseProblems } from './prose/problems.ts';
import type { ProseSource } from './prose/source.ts';
import { readProse } from './prose/source.ts';
import { kindOf, PAGE_SCHEMAS, textPageFiles, type PageFields } from './textPages.ts';
import { schemaProblems } from './errors/translateSchema.ts';
import { unreadProblems } from './unread.ts';
import { testVersions } from './versionFiles.ts';
import { typeset } from './typeset.ts';

/** The remedy for a version of the test without norms: a new version never had them. */
const NEW_NORMS = 'Zet het terug of maak het met: npm run simulation';

/**
 * Reads and checks the content folder in one language. Throws a `ContentError` that names every file,
 * id and remedy at once, in Dutch. Rules across several files are checked only when each file is sound
 * by itself. Marks are typeset last: a message repeats a text as its author typed it.
 */
export function loadContent(folder: string, locale: LocaleCode = FIRST_LOCALE.code): Content {
  const problems: Problem[] = [];
  const sources = new Map<string, Source>();
  const wanted = new Set<string>();

  function sound<S extends Source>(source: S | readonly Problem[]): S | null {
    if ('data' in source) {
      sources.set(source.file, source);
      return source;
    }
    problems.push(...source);
    return null;
  }

  function checked<T>(source: Source, schema: ZodType<T>): T | null {
    problems.push(...textProblems(source));
    const result = schema.safeParse(source.data, { reportInput: true });
    if (result.success) return result.data;
    problems.push(...schemaProblems(source, result.error.issues));
    return null;
  }

  function read<T>(name: string, schema: ZodType<T>, missing?: string): T | null {
    const file = inLocale(name, locale);
    wanted.add(file);
    const source = sound(readSource(folder, file, missing));
    return source && checked(source, schema);
  }

  const versions = testVersions(folder);
  const [asked, ...older] = versions.flatMap((version) => {
    const instrument = read(instrumentFile(version), instrumentSchema);
    const norms = read(normsFile(version), normsSchema, NEW_NORMS);
    return instrument && norms ? [{ instrument, norms }] : [];
  });
  const items = read(FILES.items, itemsSchema);
  const traits = read(FILES.traits, traitsSchema);
  const roles = read(FILES.roles, rolesSchema);
  const ui = read(FILES.ui, uiSchema);
  const sharing = read(FILES.sharing, sharingSchema);
  const method = read(FILES.method, methodSchema);
  const literature = read(FILES.literature, literatureSchema);
  const cards = read(FILES.cards, cardsSchema);
  const interview = read(FILES.interview, interviewSchema);
  const vacancy = read(FILES.vacancy, vacancySchema);
  const barriers = read(FILES.barriers, barriersSchema);
  const plan = read(FILES.plan, planSchema);
  const conversation = read(FILES.conversation, conversationSchema);
  const recheck = read(FILES.recheck, recheckSchema);
  const giving = read(FILES.giving, givingSchema);
  const feedback = read(FILES.feedback, feedbackSchema);
  const paper = read(FILES.paper, paperSchema);
  const history = read(FILES.history, historySchema);
  const placing = read(FILES.placing, placingSchema);
  const session = read(FILES.session, sessionSchema);
  const team = read(FILES.team, teamSchema);
  const style = read(FILES.style, styleSchema);
  const site = read(FILES.site, siteSchema);
  const tips = TRAITS.map((trait) =>
    read(tipsFile(trait), tipsSchema)?.map((tip) => ({ ...tip, trait })),
  );

  const pageFiles = textPageFiles(folder, locale);
  const pages = pageFiles.flatMap(({ file, address }) => {
    wanted.add(file);
    const source: ProseSource | null = sound(readProse(folder, file));
    if (source === null) return [];
    problems.push(...proseProblems(source));
    const page = checked<PageFields>(source, PAGE_SCHEMAS[kindOf(address)]);
    return page ? [{ ...page, file, address, markdown: source.markdown }] : [];
  });

  problems.push(...unreadProblems(folder, locale, wanted));
  const soundTips = tips.filter((list) => list !== undefined);
  const tested = asked && items && { ...asked, measures: [asked, ...older] as const, items };
  const worded = traits &&
    roles &&
    ui &&
    sharing &&
    method &&
    literature &&
    cards &&
    interview &&
    vacancy &&
    barriers &&
    plan &&
    conversation &&
    recheck &&
    giving &&
    feedback &&
    paper &&
    history &&
    placing &&
    session &&
    team &&
    style && {
      traits,
      roles,
      ui,
      sharing,
      method,
      literature,
      cards,
      interview,
      vacancy,
      barriers,
      plan,
      conversation,
      recheck,
      giving,
      feedback,
      paper,
      history,
      placing,
      session,
      team,
      style,
    };
  const complete =
    soundTips.length === tips.length &&
    pages.length === pageFiles.length &&
    1 + older.length === versions.length;
  if (tested && worded && site && complete) {
    const content = { locale, ...tested, ...worded, site, tips: soundTips.flat(), pages };
    problems.push(...crossCheck(content, (file, path) => sources.get(file)?.lineOf(path) ?? null));
    if (problems.length === 0) {
      const texts = { ...worded, items: content.items, tips: content.tips, pages };
      return { ...content, ...typeset(texts, locale) };
    }
  }
  throw new ContentError(problems);
}
