import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * The rules of html-validate's strictest set, less three: a title may be as long as its report's headline; a heading that
 * holds figures takes its name from `aria-label`, which is allowed, so that it is not read with the names of its buttons;
 * and `<img />` is HTML as much as `<img>`.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'aria-label-misuse': 'off', 'void-style': 'off' },
  }),
);

/** What is not valid in a page, as "rule: message at selector". */
export async function findInvalid(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}
