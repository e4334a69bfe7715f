import type { Problem } from '../../model/problem.ts';

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. Signs that end a
 * command or a property are written as the toolkit writes them (actions/toolkit, packages/core/src/command.ts).
 */
export function githubLines(problems: readonly Problem[]): string[] {
  return problems.map(({ code, severity, message, hint, at }) => {
    const properties = [
      `file=${inProperty(at.file)}`,
      `line=${at.line}`,
      `col=${at.column}`,
      `title=${inProperty(code)}`,
    ].join(',');
    return `::${severity} ${properties}::${inData(hint === undefined ? message : `${message} ${hint}`)}`;
  });
}

const inData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
