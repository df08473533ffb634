import { dictionary } from "@zxcvbn-ts/language-common";

/** 49,000 passwords that have leaked often. A few are long enough for us; most return with a year and a sign after them. */
const leaked: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

/** Words from where Kring is used, and those that Swedes take first. */
const words: ReadonlySet<string> = new Set(
  `kring barn barnet elev eleven elevhälsa elevhälsan skola skolan skolsköterska socialtjänst socialtjänsten kommun
  kommunen region regionen kurator rektor bup samverkan lösenord lösenordet losenord hemlig hemligt välkommen valkommen
  sverige stockholm göteborg malmö växjö kronoberg kiruna luleå sommar sommaren vinter vintern höst hösten vår våren
  januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag
  fredag lördag söndag`.split(/\s+/),
);

/**
 * Whether an attacker tries this password early: it has leaked often, it is one such word with digits and signs around it
 * or repeated, it runs along the alphabet or the digits, or nothing is left of it without its person's own names.
 * @param context what belongs to the person and the place: user name, name, agency
 */
export function isCommonPassword(password: string, context: readonly string[]): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  const own = withoutNames(text, context);
  return [text, repeatedPart(text), own].some((part) => isWord(part) || isRun(part)) || lettersOf(own) < 4;
}

/** The word as it stands, without the signs around it, without a year at its end, and without digits around it. */
function isWord(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const core = bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const forms = [text, bare, bare.replace(/(19|20)\d\d$/, ""), core, repeatedPart(core)];
  return forms.some((word) => leaked.has(word) || words.has(word));
}

/** "abcabcabc" is "abc". */
function repeatedPart(text: string): string {
  return text.slice(0, `${text}${text}`.indexOf(text, 1));
}

function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size <= 1;
}

function withoutNames(text: string, context: readonly string[]): string {
  const names = context.flatMap((name) =>
    name
      .normalize("NFKC")
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  const long = names.filter((name) => name.length >= 3).toSorted((a, b) => b.length - a.length);
  return long.reduce((rest, name) => rest.replaceAll(name, ""), text);
}

function lettersOf(text: string): number {
  return text.replaceAll(/[^\p{L}]/gu, "").length;
}
