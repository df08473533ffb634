import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** One exported server action as its file declares it: the door, and what it is given. */
export type DeclaredAction = {
  readonly name: string;
  readonly file: string;
  /** `action` or `publicAction`; anything else opens no door of ours. */
  readonly door: string;
  readonly schemaName: string;
  /** The module the schema is imported from; null when it stands in the file itself. */
  readonly schemaModule: string | null;
  /** Everything that is called inside, by name. */
  readonly calls: readonly string[];
};

/** Every export of every file with server actions, read from the source: one written tomorrow is there. */
export function declaredActions(): DeclaredAction[] {
  return globSync("app/**/*.ts")
    .toSorted()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
    )
    .filter(isServerFile)
    .flatMap(actionsIn);
}

function isServerFile({ statements: [first] }: ts.SourceFile): boolean {
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === "use server"
  );
}

function actionsIn(source: ts.SourceFile): DeclaredAction[] {
  const modules = importedFrom(source);
  return source.statements.filter(isExported).flatMap((statement): DeclaredAction[] => {
    if (!ts.isVariableStatement(statement)) return [undeclared(source, statement.getText())];
    return statement.declarationList.declarations.map(({ name, initializer }) => {
      const call = initializer && ts.isCallExpression(initializer) ? initializer : null;
      const schemaName = call?.arguments[0]?.getText() ?? "";
      return {
        name: name.getText(),
        file: source.fileName,
        door: call?.expression.getText() ?? "",
        schemaName,
        schemaModule: modules.get(schemaName) ?? null,
        calls: call ? callsIn(call) : [],
      };
    });
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return (
    ts.isExportDeclaration(statement) || modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function undeclared(source: ts.SourceFile, text: string): DeclaredAction {
  const name = text.slice(0, 60);
  return { name, file: source.fileName, door: "", schemaName: "", schemaModule: null, calls: [] };
}

function importedFrom(source: ts.SourceFile): Map<string, string> {
  const modules = new Map<string, string>();
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    for (const { name } of bindings.elements)
      modules.set(name.text, moduleOf(source, statement.moduleSpecifier.text));
  }
  return modules;
}

function moduleOf(source: ts.SourceFile, specifier: string): string {
  return specifier.startsWith(".")
    ? `@/${relative(".", resolve(dirname(source.fileName), specifier))}`
    : specifier;
}

function callsIn(node: ts.Node): string[] {
  const found: string[] = [];
  node.forEachChild(function visit(child) {
    if (ts.isCallExpression(child)) found.push(child.expression.getText());
    child.forEachChild(visit);
  });
  return found;
}

/** The file of a module named as in an import. */
export function fileOfModule(specifier: string): string {
  return `${join(".", specifier.replace(/^@\//, ""))}.ts`;
}
