import ts from 'typescript';
import { codeOf, nodesOf, type SourceFile } from './importsSource.ts';

/** One import as it is written. */
export interface FoundImport {
  readonly specifier: string;
  /** `import type`, `export type … from` or a type `import('…')`: gone before anything runs. */
  readonly isType: boolean;
}

/** An import whose address is only known when it runs, or that names many files at once. */
export const COMPUTED = '(computed)';

const CSS_IMPORT = /@import\s+(?:url\()?["']?([^"')\s;]+)/g;

/** All imports of a file, in any form: static, re-export, dynamic, in a type, in a stylesheet. */
export function importsOf(file: SourceFile): readonly FoundImport[] {
  if (file.path.endsWith('.css')) {
    return [...file.text.matchAll(CSS_IMPORT)].map(([, specifier = '']) => ({
      specifier,
      isType: false,
    }));
  }
  return codeOf(file).flatMap((code) => nodesOf(code).flatMap(importIn));
}

function importIn(node: ts.Node): readonly FoundImport[] {
  if (ts.isImportDeclaration(node)) {
    // `import { type A }` still runs the file: only a whole `import type` does not.
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [{ specifier: textOf(node.moduleSpecifier), isType }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [{ specifier: textOf(node.moduleSpecifier), isType: node.isTypeOnly }];
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    const isLiteral = ts.isLiteralTypeNode(argument);
    return [{ specifier: isLiteral ? textOf(argument.literal) : COMPUTED, isType: true }];
  }
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression;
  const isImport = called.kind === ts.SyntaxKind.ImportKeyword || called.getText() === 'require';
  if (isImport) return [{ specifier: textOf(node.arguments[0]), isType: false }];
  return /^import\.meta\.glob\b/.test(called.getText())
    ? [{ specifier: COMPUTED, isType: false }]
    : [];
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : COMPUTED;
}
