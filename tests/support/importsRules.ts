import ts from 'typescript';
import { codeOf, nodesOf, type SourceFile } from './importsSource.ts';

/** What a file of src may not hold besides imports: a rule gives a line for each time it does. */
export type Rule = (file: SourceFile) => readonly string[];

export const LINE_LIMIT = 200;

/** Hosts that a text may name: namespaces are names, nothing is ever fetched from them. */
const HOSTS_ALLOWED = ['www.w3.org', 'www.sitemaps.org', 'schema.org'];

/** The address of another site that people may follow from our texts, and where it is made. */
export const LITERATURE_HOST = 'doi.org';

/** Services to give a link by, tapped by the person. */
export const SERVICE_HOSTS: readonly string[] = ['wa.me', 'www.linkedin.com'];

/** Hosts that people may follow a link to, by the one file that makes the link. Nothing is fetched. */
const HOSTS_FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  'components/Publication.astro': [LITERATURE_HOST],
  'islands/share/services.ts': SERVICE_HOSTS,
  // Who holds the copyright and where the licence is: the licence wants both to stay.
  'styles/fonts/OFL.txt': ['www.adobe.com', 'scripts.sil.org'],
};

/** Where Dutch for authors stands: messages about the content and about the tools. */
const DUTCH_ALLOWED = /^(site\/content\/|site\/assertNode\.mjs$|schemas\/)/;

/** Words that Dutch cannot do without and English does not have. */
const DUTCH =
  /(?<!\p{L})(het|een|niet|je|jij|van|voor|dat|zijn|wordt|naar|deze|nog|geen)(?!\p{L})/iu;

/** A rule about single nodes of the code: says what is wrong with one, or nothing. */
function nodeRule(judge: (node: ts.Node) => string | undefined): Rule {
  return (file) =>
    codeOf(file).flatMap((code) =>
      nodesOf(code).flatMap((node) => {
        const problem = judge(node);
        const where = node.getText().replaceAll(/\s+/g, ' ').slice(0, 60);
        return problem === undefined ? [] : [`src/${file.path}: ${problem}: ${where}`];
      }),
    );
}

function hasDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function isDutch(node: ts.Node): boolean {
  const isText =
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
  return isText && /\S\s+\S/.test(node.text) && DUTCH.test(node.text);
}

function setsStyle(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return /^style(:|$)/.test(node.name.getText());
  return ts.isCallExpression(node) && /^\(?['"]style['"]/.test(node.arguments[0]?.getText() ?? '');
}

export const noAny = nodeRule((node) =>
  node.kind === ts.SyntaxKind.AnyKeyword ? 'any turns the types off' : undefined,
);

export const noEnum = nodeRule((node) =>
  ts.isEnumDeclaration(node) ? 'an enum is not erasable; use a union' : undefined,
);

/** No file of ours needs one: Astro asks for them in a configuration only. */
export const noDefaultExport = nodeRule((node) =>
  hasDefault(node) ? 'a default export has no name of its own' : undefined,
);

/** Visible words live in content/. */
export const noDutch: Rule = (file) =>
  DUTCH_ALLOWED.test(file.path)
    ? []
    : nodeRule((node) => (isDutch(node) ? 'Dutch belongs in content/' : undefined))(file);

/** The policy of every page blocks them. */
export const noInlineStyle = nodeRule((node) =>
  setsStyle(node) ? 'the policy blocks inline styles' : undefined,
);

/** Each reads the data that the build put into its own page. */
const READS_OWN_DATA = [
  'islands/app/boot.tsx',
  'islands/interview/start.tsx',
  'islands/own/start.tsx',
  'islands/recheck/start.tsx',
  'islands/giving/start.tsx',
  'islands/plan/start.tsx',
  'islands/conversation/start.tsx',
  'islands/feedback/start.tsx',
  'islands/history/start.tsx',
  'islands/barriers/picker.ts',
  'islands/placing/start.ts',
  'islands/search/start.ts',
  'islands/embed/start.tsx',
  'islands/session/start.ts',
  'islands/team/start.tsx',
  'islands/team/join/start.tsx',
  'islands/teamForm/start.ts',
];

/** Takes a text apart that somebody else may have written. */
function takesApart(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression.getText().replace(/^(globalThis|window|self)\./, '');
  return /^(JSON\.parse|decodeURI(Component)?|unescape|atob|TextDecoder|URLSearchParams)$/.test(
    called,
  );
}

/** Links, files and what lies on the device are read in one place, where they are tried hardest. */
export const oneGate: Rule = (file) =>
  // An inline script imports nothing; it only counts, and leaves alone what it does not understand.
  /^(codecs|site|islands\/inline)\//.test(file.path) || READS_OWN_DATA.includes(file.path)
    ? []
    : nodeRule((node) => (takesApart(node) ? 'foreign text is read in codecs/' : undefined))(file);

/** A date that somebody sets is no measure of time: platform/clock.ts tells the two apart. */
export const oneClock: Rule = ({ path, text }) =>
  path === 'platform/clock.ts' || path.startsWith('site/')
    ? []
    : [...text.matchAll(/\b(?:Date\.now|performance\.now|new Date)\(\)/g)].map(
        ([found]) => `src/${path}: ${found} instead of platform/clock.ts`,
      );

export const noSilencing: Rule = ({ path, text }) =>
  [...text.matchAll(/@ts-(?:ignore|nocheck)\b/g)].map(
    ([found]) => `src/${path}: ${found} hides an error`,
  );

export const shortFile: Rule = ({ path, text }) => {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LINE_LIMIT ? [`src/${path}: ${lines} lines, at most ${LINE_LIMIT}`] : [];
};

/** The hosts that a text names and that are not allowed. */
export function foreignHosts(text: string): readonly string[] {
  const hosts = [...text.matchAll(/\b(?:https?|wss?):\\?\/\\?\/([\w.-]+)/gi)];
  return hosts.map(([, host = '']) => host).filter((host) => !HOSTS_ALLOWED.includes(host));
}

export const noHost: Rule = ({ path, text }) =>
  foreignHosts(text)
    .filter((host) => HOSTS_FOLLOWED[path]?.includes(host) !== true)
    .map((host) => `src/${path}: names the host ${host}`);
