import { didYouMean } from '../../model/suggest.ts';
import { unitOf } from './compound.ts';
import type { AtomDefinition, UnitError, UnitResult } from './unit.ts';

interface Token {
  kind: 'name' | 'number' | 'sign';
  text: string;
  offset: number;
}

const TOKEN = /\s*(?:(?<name>[\p{L}_]+|%)|(?<number>-?\d+(?:\.\d+)?)|(?<sign>[/*^()·²³]))/uy;

/**
 * Reads a unit: `USD/(GPU hour)`, `kg m^2/s`, `GPU`, `%`, `1/year`, "" (a bare number). `per` is `/`, a space or `*` multiplies.
 * A space after a `/` is refused without brackets: `USD/GPU hour` is read one way by some and the other way by others.
 */
export function parseUnitExpression(text: string, atoms: ReadonlyMap<string, AtomDefinition>): UnitResult {
  const tokens = tokenize(text);
  if ('error' in tokens) return tokens;
  const state: State = { tokens: tokens.tokens, at: 0, end: text.trimEnd().length, atoms, powers: new Map() };
  const error = state.tokens.length === 0 ? undefined : (readProduct(state, 1, 0) ?? leftOver(state));
  return error ? { error } : { unit: unitOf(state.powers, atoms) };
}

interface State {
  tokens: readonly Token[];
  at: number;
  end: number;
  atoms: ReadonlyMap<string, AtomDefinition>;
  powers: Map<string, number>;
}

function tokenize(text: string): { tokens: Token[] } | { error: UnitError } {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      const offset = from + (text.slice(from).length - text.slice(from).trimStart().length);
      return { error: { offset, reason: `"${[...text.slice(offset)][0]}" has no place in a unit` } };
    }
    const { name, number, sign } = match.groups ?? {};
    const kind = name !== undefined ? 'name' : number !== undefined ? 'number' : 'sign';
    // The Greek letter and the sign that was made of it look the same; prefixes are written with the sign.
    const found = (name ?? number ?? sign ?? '').replaceAll('\u03bc', '\u00b5');
    tokens.push({ kind, text: found, offset: match.index + match[0].length - found.length });
  }
  return { tokens };
}

/** Reads factors up to a closing bracket or the end; `sign` is -1 inside a denominator. */
function readProduct(state: State, sign: 1 | -1, depth: number): UnitError | undefined {
  let side = sign;
  let divided = false;
  let error = readFactor(state, side, depth);
  while (!error) {
    const token = state.tokens[state.at];
    if (!token || token.text === ')') return undefined;
    if (isDivision(token)) {
      state.at++;
      side = sign === 1 ? -1 : 1;
      divided = true;
    } else {
      if (divided)
        return {
          offset: token.offset,
          reason: `it is not clear whether "${token.text}" stands above or below the "/"`,
          hint: 'Put brackets around what is divided by: USD/(GPU hour).',
        };
      if (token.text === '*' || token.text === '·') state.at++;
    }
    error = readFactor(state, side, depth);
  }
  return error;
}

const isDivision = ({ kind, text }: Token): boolean => text === '/' || (kind === 'name' && text === 'per');

function readFactor(state: State, sign: 1 | -1, depth: number): UnitError | undefined {
  const token = state.tokens[state.at];
  if (!token) return { offset: state.end, reason: 'the unit ends too soon' };
  state.at++;
  if (token.text === '(') {
    if (depth > 8) return { offset: token.offset, reason: 'too many brackets' };
    const error = readProduct(state, sign, depth + 1);
    if (error) return error;
    if (state.tokens[state.at]?.text !== ')') return { offset: token.offset, reason: 'a bracket is not closed' };
    state.at++;
    return undefined;
  }
  if (token.kind === 'number' && token.text === '1') return undefined;
  const atom = token.kind === 'name' ? state.atoms.get(token.text) : undefined;
  if (!atom) return unknownUnit(token, state.atoms);
  const power = readPower(state);
  if (typeof power !== 'number') return power;
  state.powers.set(atom.name, (state.powers.get(atom.name) ?? 0) + sign * power);
  return undefined;
}

function readPower(state: State): number | UnitError {
  const token = state.tokens[state.at];
  if (token?.text === '²' || token?.text === '³') {
    state.at++;
    return token.text === '²' ? 2 : 3;
  }
  if (token?.text !== '^') return 1;
  const exponent = state.tokens[state.at + 1];
  if (exponent?.kind !== 'number') return { offset: token.offset, reason: 'a whole number must follow "^" in a unit' };
  state.at += 2;
  return Number(exponent.text);
}

function unknownUnit(token: Token, atoms: ReadonlyMap<string, AtomDefinition>): UnitError {
  if (token.kind !== 'name') return { offset: token.offset, reason: `"${token.text}" has no place in a unit` };
  const near = didYouMean(token.text, worthNaming(token.text, atoms), 'Units');
  const own = 'Currencies and other units of your own are declared in site.yaml.';
  return { offset: token.offset, reason: `there is no unit "${token.text}"`, hint: `${near ? `${near} ` : ''}${own}` };
}

/** Of measures only those people write often; for a short name only the site's own units, or everything is near. */
function worthNaming(text: string, atoms: ReadonlyMap<string, AtomDefinition>): string[] {
  const usual = text.length > 3 ? ['%', 'kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'TWh', 'tonne', 'acre'] : ['%'];
  const own = [...atoms.values()].filter(({ kind }) => kind !== 'measure' && (text.length > 3 || kind !== 'time'));
  return [...new Set([...own.map(({ name }) => name), ...usual])];
}

function leftOver(state: State): UnitError | undefined {
  const token = state.tokens[state.at];
  return token && { offset: token.offset, reason: `"${token.text}" has no place here` };
}
