import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './check.ts';

export interface SourceText {
  /** Module names in import, export and dynamic import statements. */
  readonly imports: readonly string[];
  /** String literals anywhere else. */
  readonly strings: readonly string[];
}

/** Reads a source file as TypeScript does, so that comments and texts are not taken for statements. */
export function readSource(file: string): SourceText {
  return parseSource(file, readFileSync(join(ROOT, file), 'utf8'));
}

export function parseSource(file: string, text: string): SourceText {
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const strings: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  const modules = new Set(imports);
  return { imports, strings: strings.filter((literal) => !modules.has(literal)) };
}
