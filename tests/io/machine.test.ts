import { describe, expect, it } from 'vitest';
import { machineFolders, readSecrets } from '../../src/io/machine.ts';
import { ownFault, systemFault } from '../../src/io/system-fault.ts';
import { formatProblem, printable } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

describe('readSecrets(root, environment)', () => {
  const names = (environment: Record<string, string>, files = {}): string[] =>
    readSecrets(folderWith(files), environment).map(({ name }) => name);

  it.each([
    ['DEPLOY_TOKEN', 'abc12345'],
    ['db_password', 'correct-horse-battery'],
    ['STRIPE_API_KEY', 'sk_test_0123456789'],
    ['SIGNING_KEY', '0123456789abcdef'],
  ])('takes %s for a secret', (name, value) => {
    expect(names({ [name]: value })).toEqual([name]);
  });

  it.each([
    ['HOME', '/home/writer1'],
    ['KEYBOARD', 'layout-de-1234567'],
    ['AUTH', 'disabled'], // a plain word that any page may hold
    ['TOKEN', 'abc1'],
    ['PUBLIC_MAP_TOKEN', 'pk_0123456789abcdef'],
    ['SSH_AUTH_SOCK', '/tmp/ssh-1234567890/agent'],
  ])('does not take %s for one', (name, value) => {
    expect(names({ [name]: value })).toEqual([]);
  });

  it('reads the .env files of the project, and not its examples', () => {
    const files = {
      '.env': '# keys\nexport API_KEY="0123456789abcdef"\nSITE=https://example.org',
      '.env.production': "DB_PASSWORD='hunter22hunter22' # ours",
      '.env.example': 'API_KEY=put-your-own-key-here-1',
    };
    expect(readSecrets(folderWith(files), {})).toEqual([
      { name: 'API_KEY', value: '0123456789abcdef' },
      { name: 'DB_PASSWORD', value: 'hunter22hunter22' },
    ]);
  });
});

describe('machineFolders(root)', () => {
  it('names the folder of the project, and no folder that is only one name', () => {
    expect(machineFolders('/home/writer/site/')).toContain('/home/writer/site');
    expect(machineFolders('/app')).not.toContain('/app');
  });
});

describe('errors that are no problems of the content', () => {
  const withCode = (code: string): Error => Object.assign(new Error(code), { code, path: '/site/.reckon/x' });

  it('say what the machine refuses, and where', () => {
    const found = systemFault(withCode('ENOSPC'), '/site');
    expect(found && formatProblem(found)).toMatch(/^\.reckon\/x:1:1 {2}RK460 {2}The disk is full\. Make room/);
    expect(systemFault(withCode('ENOTHING'), '/site')).toBeUndefined();
    expect(systemFault(new Error('x'), '/site')).toBeUndefined();
  });

  it('say where in the code a fault of our own arose, on one line', () => {
    const error = new Error('no such thing');
    error.stack = 'Error: no such thing\n    at file:///site/src/io/x.ts:12:5';
    expect(formatProblem(ownFault(error, '/site'))).toMatch(
      /^src\/io\/x\.ts:12:5 {2}RK461 {2}"no such thing" at src\/io\/x\.ts:12\./,
    );
    expect(ownFault('words', '/site').at.file).toBe('.');
  });
});

describe('printable(text)', () => {
  it('shows what would steer a terminal', () => {
    expect(printable('a\u001b[31mb\u0007c\rd\ne')).toBe('a\\x1b[31mb\\x07c\\x0dd e');
  });

  it('shows what would turn a line around or hide in it', () => {
    expect(printable('abc\u202egnp.exe\u200b')).toBe('abc\\x202egnp.exe\\x200b');
  });
});
